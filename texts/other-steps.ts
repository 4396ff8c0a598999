import type { Words } from './words.ts';

/** What else can be going on beside the measures: orders to leave, a client who comes back, an accident, letters. */
export const otherStepsTexts = {
  button: { nl: 'Andere stappen', en: 'Other steps' },
  title: { nl: 'Andere stappen', en: 'Other steps' },
  text: {
    nl: 'Wat kan er nog meer spelen? Kies alleen wat past.',
    en: 'What else may be going on? Choose only what fits.',
  },
  orders: { nl: 'De klant wil niet weggaan', en: 'The client will not leave' },
  toOrders: { nl: 'Zeggen dat de klant weg moet', en: 'Tell the client to leave' },
  returns: { nl: 'De klant belt of komt terug', en: 'The client calls or comes back' },
  toReturn: { nl: 'Waarschuw anderen', en: 'Warn others' },
  accident: { nl: 'Letsel', en: 'Injury' },
  writings: { nl: 'Agressieve berichten', en: 'Aggressive messages' },
} as const satisfies Record<string, Words>;
