import { day } from './moments.ts';
import type { Words } from './words.ts';

/** How much a reason holds, in characters: enough to be one, and little enough to stay readable. */
export const measureLimits = { least: 10, most: 1500 } as const;

/** What all measures' forms have in common. */
export const measureFormTexts = {
  record: { nl: 'Vastleggen', en: 'Record' },
  grounds: { nl: 'Waarom? Beschrijf het gedrag', en: 'Why? Describe the behaviour' },
  groundsHint: {
    nl: 'Feitelijk en kort. Dit komt in het dossier, niet in het kanaal.',
    en: 'Factual and short. This goes on file, not into the channel.',
  },
} as const satisfies Record<string, Words>;

/** [M1-1] */
export const warningTexts = {
  goal: {
    nl: 'Een signaal: hier zijn grenzen overschreden.',
    en: 'A signal: limits were crossed here.',
  },
  way: { nl: 'Hoe waarschuw je?', en: 'How do you warn?' },
  oral: { nl: 'Mondeling', en: 'Orally' },
  written: { nl: 'Schriftelijk', en: 'In writing' },
} as const satisfies Record<string, Words>;

/** [M2-1] [M2-3] [M2-4] */
export const conductTalkTexts = {
  goal: {
    nl: 'Je spreekt de klant aan op zijn gedrag en maakt afspraken, zodat het niet weer gebeurt.',
    en: 'You address the client about the behaviour and make agreements, so that it does not happen again.',
  },
  before: (due: Date): Words => {
    const last = day(due);
    return {
      nl: `Het gesprek is uiterlijk ${last.nl}, geteld vanaf het incident.`,
      en: `The talk is held by ${last.en}, counted from the incident.`,
    };
  },
  plannedDate: { nl: 'Datum van het gesprek, als je die weet', en: 'Date of the talk, if known' },
  plannedTime: { nl: 'Tijd', en: 'Time' },
  withEmployee: { nl: 'Is de medewerker erbij?', en: 'Will the employee be there?' },
  yes: { nl: 'Ja', en: 'Yes' },
  no: { nl: 'Nee', en: 'No' },
  notAble: { nl: 'Nee, dat kan de medewerker nu niet aan', en: 'No, the employee is not up to it now' },
} as const satisfies Record<string, Words | ((due: Date) => Words)>;

/** [M4-1] [M4-2] [M4-3] */
export const accessBanTexts = {
  goal: {
    nl: 'De klant mag niet meer zomaar naar binnen, alleen nog op uitnodiging.',
    en: 'The client may no longer just walk in, but only comes by invitation.',
  },
  locations: { nl: 'Voor welke locaties?', en: 'For which locations?' },
  all: { nl: 'Alle locaties', en: 'All locations' },
  from: { nl: 'Vanaf', en: 'From' },
  until: { nl: 'Tot en met', en: 'Up to and including' },
  delivery: { nl: 'Hoe krijgt de klant de brief?', en: 'How does the client get the letter?' },
  inPerson: { nl: 'Persoonlijk, tegen handtekening', en: 'In person, signed for' },
  registeredPost: { nl: 'Aangetekend per post', en: 'By registered post' },
} as const satisfies Record<string, Words>;

/** [M3-12] [M3-13] [M3-14] */
export const policeFormTexts = {
  which: { nl: 'Wat wordt het?', en: 'Which will it be?' },
  report: { nl: 'Aangifte', en: 'Report' },
  notification: { nl: 'Melding', en: 'Notification' },
  filedBy: { nl: 'Wie doet het?', en: 'Who does it?' },
  employee: { nl: 'Wie het overkwam', en: 'Whom it happened to' },
  employer: { nl: 'De leidinggevende, namens de gemeente', en: 'The manager, for the municipality' },
  filedOn: { nl: 'Al gedaan? Op welke datum?', en: 'Done already? On which date?' },
  grounds: { nl: 'Toelichting', en: 'Explanation' },
} as const satisfies Record<string, Words>;

/** [M5-1] [M5-2] [M5-4] */
export const damageClaimTexts = {
  goal: {
    nl: 'Wie de schade maakte, betaalt. Schade van een collega door het werk vergoedt de gemeente.',
    en: "Who did the damage pays for it. A colleague's damage from work is paid by the municipality.",
  },
  /** [M5-3] */
  visitors: {
    nl: 'De gemeente vergoedt geen schade van bezoekers. Zij regelen dat zelf met wie de schade maakte.',
    en: 'The municipality pays no damage of visitors. They see to that themselves with who did the damage.',
  },
  whose: { nl: 'Van wie is het?', en: 'Whose is it?' },
  employee: { nl: 'Van een medewerker', en: "An employee's" },
  municipality: { nl: 'Van de gemeente', en: "The municipality's" },
  both: { nl: 'Van allebei', en: 'Both' },
  amountExample: { nl: 'bijvoorbeeld 1.234,56', en: 'for example 1,234.56' },
} as const satisfies Record<string, Words>;

/** How much one damaged thing takes to describe, in characters. */
export const damageItemMost = 200;

export const damageItemLabel = (place: number): Words =>
  place === 1
    ? { nl: 'Wat is er beschadigd?', en: 'What was damaged?' }
    : { nl: `Wat nog meer? (${place})`, en: `What else? (${place})` };

export const damageAmountLabel = (place: number): Words => ({
  nl: `Bedrag ${place} in euro, als je het weet`,
  en: `Amount ${place} in euro, if known`,
});

export const noMeasureTexts = {
  goal: {
    nl: 'Niets doen mag, als je er een goede reden voor hebt. De melder hoort dat je dit besloot.',
    en: 'Doing nothing is allowed, with a good reason. The reporter is told that you decided so.',
  },
  grounds: { nl: 'Waarom is er geen maatregel nodig?', en: 'Why is no measure needed?' },
} as const satisfies Record<string, Words>;
