import type { VictimKind } from '../protocol/incident/report.ts';
import type { Words } from './words.ts';

/** The whole report and its course, for whoever may read it. */
export const detailTexts = {
  confidential: {
    nl: 'Vertrouwelijk. Dat je dit bekijkt, is vastgelegd.',
    en: 'Confidential. That you are looking at this is recorded.',
  },
  reporter: { nl: 'Melder', en: 'Reporter' },
  victim: { nl: 'Wie het overkwam', en: 'Whom it happened to' },
  aggressor: { nl: 'Veroorzaker', en: 'Aggressor' },
  name: { nl: 'Naam', en: 'Name' },
  birthDate: { nl: 'Geboortedatum', en: 'Date of birth' },
  address: { nl: 'Adres', en: 'Address' },
  looks: { nl: 'Uiterlijk', en: 'Looks' },
  unknown: { nl: 'Onbekend', en: 'Unknown' },
  witnesses: { nl: 'Getuigen', en: 'Witnesses' },
  story: { nl: 'Wat er gebeurde', en: 'What happened' },
  literalWords: { nl: 'Wat er letterlijk gezegd is', en: 'What was literally said' },
  injury: { nl: 'Letsel', en: 'Injury' },
  damagePersonal: { nl: 'Schade aan eigen spullen', en: 'Damage to own things' },
  damageMunicipal: { nl: 'Schade aan spullen van de gemeente', en: 'Damage to municipal property' },
  police: { nl: 'Aangifte, volgens de melder', en: 'Police report, says the reporter' },
  aftercare: { nl: 'Nazorg, volgens de melder', en: 'Aftercare, says the reporter' },
  aftercareWanted: { nl: 'gewenst', en: 'wanted' },
  aftercareHad: { nl: 'al gehad', en: 'had already' },
  furtherAction: { nl: 'Wat er verder moet gebeuren', en: 'What else should happen' },
  notYet: {
    nl: 'De melder heeft dit nog niet ingevuld.',
    en: 'The reporter has not filled this in yet.',
  },
  orders: { nl: 'Gezegd dat de klant weg moet', en: 'Told to leave' },
  toCourse: { nl: 'Besluiten en verloop', en: 'Decisions and course' },
  toReport: { nl: 'De melding', en: 'The report' },
  decisions: { nl: 'Besluiten', en: 'Decisions' },
  noDecisions: { nl: 'Er is nog niets besloten.', en: 'Nothing was decided yet.' },
  course: { nl: 'Verloop', en: 'Course' },
  locations: { nl: 'Locaties', en: 'Locations' },
  delivery: { nl: 'Brief', en: 'Letter' },
  amount: { nl: 'Bedrag', en: 'Amount' },
} as const satisfies Record<string, Words>;

/** Whom it was done to, as others than the reporter read it. */
export const victimSeen = {
  reporter: { nl: 'De melder zelf', en: 'The reporter' },
  colleague: { nl: 'Een collega', en: 'A colleague' },
  client: { nl: 'Een andere klant', en: 'Another client' },
} as const satisfies Record<VictimKind, Words>;

/** What did not fit on the card. */
export const leftOut = (count: number): Words => ({
  nl: `Niet alles past hier: ${count} oudere regels staan er niet bij.`,
  en: `Not everything fits here: ${count} older lines are left out.`,
});
