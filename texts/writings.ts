import { day } from './moments.ts';
import type { Words } from './words.ts';

/** Aggression in writing: its own path, chapter 2 [H2-3a] [H2-3b] [H2-3c]. */
export const writingsTexts = {
  contact: { nl: 'Contact opgenomen', en: 'Contact made' },
  contactTitle: { nl: 'Contact opgenomen met de schrijver', en: 'Contact made with the writer' },
  contactText: {
    nl: 'Zelf bellen of spreken doet de leidinggevende. Zeg: “Op zulke berichten antwoorden we niet meer.” Leg hier vast wanneer dat was: een brief van de directeur verwijst er later naar.',
    en: 'The manager calls or speaks to the client. Say: “We do not answer such messages any more.” Record here when that was: a letter of the director may refer to it later.',
  },
  on: { nl: 'Op welke dag?', en: 'On which day?' },
  by: { nl: 'Wie sprak de klant?', en: 'Who spoke to the client?' },
  byHint: { nl: 'Zo komt het in de brief te staan.', en: 'This is how it will stand in the letter.' },
  grounds: { nl: 'Om welke berichten ging het?', en: 'Which messages was it about?' },
  record: { nl: 'Vastleggen', en: 'Record' },
  goesOn: { nl: 'Klant schrijft toch weer zo', en: 'Client writes like that again' },
  letter: { nl: 'Naar de brief', en: 'To the letter' },
  notInvolved: { nl: 'Dit is een andere schrijver', en: 'This is another writer' },
  letterTitle: { nl: 'Voorstel: brief van de directeur', en: 'Proposal: letter of the director' },
  letterText: {
    nl: 'De klant schrijft weer agressief, terwijl is gezegd dat we daar niet op antwoorden. Het protocol wijst nu op een brief door of namens de sectordirecteur. Die verwijst naar het contact. Jij beslist; er gaat niets vanzelf naar de klant.',
    en: 'The client writes aggressively again, although told that we do not answer that. The protocol now points to a letter by or on behalf of the director of the sector, which refers to the contact. You decide; nothing goes to the client by itself.',
  },
  possibly: {
    nl: 'Let op: het is mogelijk dezelfde schrijver. De naam is gelijk, de geboortedatum is niet bij beide bekend. Ga dat eerst na.',
    en: 'Please note: it may be the same writer. The name is equal, the date of birth is not known in both. Check that first.',
  },
  otherCase: {
    nl: 'Het contact staat bij een eerdere melding van dezelfde schrijver. Neem je het over, dan kan de brief ernaar verwijzen.',
    en: 'The contact is in an earlier report of the same writer. If you take it over, the letter can refer to it.',
  },
  noContactYet: {
    nl: 'Eerst moet vastliggen dat iemand de klant heeft gesproken. Kies Contact opgenomen.',
    en: 'First it must be on record that somebody spoke to the client. Choose Contact made.',
  },
  notOnDay: {
    nl: 'Vul een dag in die bestaat en geweest is.',
    en: 'Fill in a day that exists and has been.',
  },
  whoSpoke: { nl: 'Vul in wie de klant sprak.', en: 'Fill in who spoke to the client.' },
  contactWaits: {
    nl: 'Brieven: neem contact op met de klant en leg dat vast',
    en: 'Letters: contact the client and record it',
  },
  letterWaits: {
    nl: 'Brieven: het protocol wijst op een brief van de directeur',
    en: 'Letters: the protocol points to a letter of the director',
  },
} as const satisfies Record<string, Words>;

/** When the client was told, as a line; who did it is a colleague. */
export const contactWords = (on: Date): Words => {
  const told = day(on);
  return {
    nl: `Brieven: op ${told.nl} is gezegd dat we op zulke berichten niet antwoorden`,
    en: `Letters: told on ${told.en} that we do not answer such messages`,
  };
};
