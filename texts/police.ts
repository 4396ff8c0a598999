import type { PoliceAdvice } from '../protocol/incident/advice.ts';
import type { Words } from './words.ts';

const reasons = {
  violence: {
    nl: 'Aangifte geadviseerd: er is geweld gebruikt',
    en: 'Police report advised: violence was used',
  },
  threat: { nl: 'Aangifte geadviseerd: er is gedreigd', en: 'Police report advised: there was a threat' },
  destruction: { nl: 'Aangifte geadviseerd: er is schade', en: 'Police report advised: there is damage' },
  other: {
    nl: 'Aangifte is niet nodig; een melding bij de politie kan',
    en: 'No police report needed; a notification is possible',
  },
} as const satisfies Record<PoliceAdvice['because'], Words>;

/** What the protocol advises about the police, why, and by which of its rules. */
export const adviceWords = ({ because, rule }: PoliceAdvice): Words => ({
  nl: `${reasons[because].nl} (regel ${rule})`,
  en: `${reasons[because].en} (rule ${rule})`,
});

/** What must be known before somebody goes to the police. */
export const policeTexts = {
  /** [M3-14] */
  optional: {
    nl: 'Wie het overkwam mag aangifte doen, maar moet niet. Overleg samen en ga mee als dat helpt.',
    en: 'Whom it happened to may file a report, but does not have to. Discuss it together, and come along if that helps.',
  },
  /** [M3-1] [M3-3] */
  difference: {
    nl: 'Aangifte is een verzoek om vervolging. Bij een melding legt de politie het alleen vast.',
    en: 'A report asks for prosecution. With a notification the police only put it on record.',
  },
  /** [M3-15] */
  domicile: { nl: 'Adres voor de politie', en: 'Address for the police' },
  domicileHint: {
    nl: 'Geef nooit het privéadres van een collega. Dit is met de politie afgesproken.',
    en: "Never give a colleague's home address. This was agreed with the police.",
  },
  /** The police and the prosecutor then follow their own agreements on violence against public workers [E-2]. */
  code: {
    nl: 'Zeg erbij dat het een VPT-incident is: agressie tegen iemand met een publieke taak.',
    en: 'Say that it is a “VPT-incident”: aggression against somebody in public service.',
  },
  employerToo: {
    nl: 'In deze gemeente mag ook de werkgever aangifte doen. Wie het overkwam is dan getuige.',
    en: 'In this municipality the employer may file as well. The person it happened to is a witness then.',
  },
} as const satisfies Record<string, Words>;

/** Who files a report, and by which rule [M3-13] [M3-14]. */
export const filerWords = {
  employee: {
    nl: 'Tegen een persoon doet wie het overkwam zelf aangifte (regel M3-14).',
    en: 'Against a person, the one it happened to files the report (rule M3-14).',
  },
  employer: {
    nl: 'Voor schade doet de leidinggevende aangifte, namens de gemeente (regel M3-13).',
    en: 'For damage the manager files the report, for the municipality (rule M3-13).',
  },
} as const satisfies Record<string, Words>;
