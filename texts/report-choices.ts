import type { Urgency } from '../protocol/incident/advice.ts';
import type {
  AftercareAnswer,
  Injury,
  Place,
  PoliceAnswer,
  Sort,
  VictimKind,
} from '../protocol/incident/report.ts';
import type { Words } from './words.ts';

/** The names of everything that a report lets somebody choose, on the form and wherever the report is read. */

/** What happened: the rows of the registration form [F-18]. */
export const sortWords = {
  scolding: { nl: 'Schelden', en: 'Verbal abuse' },
  threat: { nl: 'Dreigen', en: 'Threat' },
  violence: { nl: 'Gebruik geweld', en: 'Use of violence' },
  refusesToLeave: { nl: 'Weigert te vertrekken', en: 'Refuses to leave' },
  other: { nl: 'Overige', en: 'Other' },
} as const satisfies Record<Sort, Words>;

/** Where it happened: the columns of the form, with the one that it lacks. */
export const placeWords = {
  phone: { nl: 'Telefonisch', en: 'By phone' },
  office: { nl: 'Op kantoor', en: 'At the office' },
  homeVisit: { nl: 'Op huisbezoek', en: 'On a home visit' },
  outdoors: { nl: 'Buitenlocatie', en: 'Outdoors' },
  written: { nl: 'Schriftelijk of online', en: 'In writing or online' },
} as const satisfies Record<Place, Words>;

/** Injury, by the care that it needs [F-20]. */
export const injuryWords = {
  none: { nl: 'Geen letsel', en: 'No injury' },
  firstAid: { nl: 'Ja, EHBO was genoeg', en: 'Yes, first aid was enough' },
  doctor: { nl: 'Ja, naar de huisarts', en: 'Yes, saw a doctor' },
  hospital: { nl: 'Ja, naar het ziekenhuis', en: 'Yes, went to hospital' },
  psychological: { nl: 'Psychische klachten', en: 'Psychological complaints' },
} as const satisfies Record<Injury, Words>;

/** Whom it was done to, as the reporter says it. */
export const victimWords = {
  reporter: { nl: 'Mijzelf', en: 'Me' },
  colleague: { nl: 'Een collega', en: 'A colleague' },
  client: { nl: 'Een andere klant', en: 'Another client' },
} as const satisfies Record<VictimKind, Words>;

/** Police report done or wanted [F-23]. */
export const policeWords = {
  no: { nl: 'Nee', en: 'No' },
  wanted: { nl: 'Nog niet, wel gewenst', en: 'Not yet, but wanted' },
  reported: { nl: 'Ja, al gedaan', en: 'Yes, done already' },
  unknown: { nl: 'Weet ik nog niet', en: 'I do not know yet' },
} as const satisfies Record<PoliceAnswer, Words>;

/** Aftercare wanted or had [F-24]. */
export const aftercareWords = {
  no: { nl: 'Nee', en: 'No' },
  wanted: { nl: 'Ja, graag', en: 'Yes, please' },
  wantedHidden: {
    nl: 'Ja, zonder dat mijn leidinggevende het weet',
    en: 'Yes, without my manager knowing',
  },
  had: { nl: 'Heb ik al gehad', en: 'I have had it already' },
} as const satisfies Record<AftercareAnswer, Words>;

/** How soon somebody must look. */
export const urgencyWords = {
  high: { nl: 'Hoog', en: 'High' },
  raised: { nl: 'Verhoogd', en: 'Raised' },
  normal: { nl: 'Normaal', en: 'Normal' },
} as const satisfies Record<Urgency, Words>;
