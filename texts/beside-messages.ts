import { banMessages } from './ban-deciding.ts';
import type { Words } from './words.ts';

/** What messages beside the measures are, without a word about whom they concern: for who looks after the bot. */
export const besideMessages = {
  ...banMessages,
  policeDecision: (number: string): Words => ({
    nl: `Vraag of de politie wordt gebeld, bij melding ${number}`.trim(),
    en: `Question whether the police are called, about report ${number}`.trim(),
  }),
  accidentDue: (number: string): Words => ({
    nl: `Meldplicht arbeidsongeval bij melding ${number}`.trim(),
    en: `Duty to report an accident at work, report ${number}`.trim(),
  }),
  firstCare: (number: string): Words => ({
    nl: `Vraag over de eerste opvang bij melding ${number}`.trim(),
    en: `Question about first care, report ${number}`.trim(),
  }),
  firstCareSaid: (number: string): Words => ({
    nl: `Bericht aan de melder van ${number} over de eerste opvang`.trim(),
    en: `Message to the reporter of ${number} about first care`.trim(),
  }),
  directorsLetter: (number: string): Words => ({
    nl: `Voorstel voor een brief bij melding ${number}`.trim(),
    en: `Proposal of a letter about report ${number}`.trim(),
  }),
  silence: (number: string): Words => ({
    nl: `Seintje dat de melder van ${number} niets hoort`.trim(),
    en: `Note that the reporter of ${number} hears nothing`.trim(),
  }),
  returnCard: (number: string): Words => ({
    nl: `Waarschuwing: klant verwacht, bij melding ${number}`.trim(),
    en: `Warning: client expected, report ${number}`.trim(),
  }),
  shareVerdict: (number: string): Words => ({
    nl: `Wat bij ${number} is besloten over dezelfde persoon, naar de andere melding`,
    en: `What was decided at ${number} about the same person, to the other report`,
  }),
  lookForWriter: (number: string): Words => ({
    nl: `Nagaan of het bij melding ${number} om dezelfde schrijver gaat`.trim(),
    en: `Looking whether report ${number} is about the same writer`.trim(),
  }),
} as const;
