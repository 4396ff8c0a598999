import type { Words } from './words.ts';

/** When more comes in from one person than the bot can follow. Nobody is accused: it may be a phone that stutters. */
export const slowDown = {
  head: { nl: 'Even rustig aan', en: 'One moment, please' },
  why: {
    nl: 'Er kwam zo veel achter elkaar van je binnen dat ik je laatste klik of bericht niet heb verwerkt. Wacht een minuut en probeer het opnieuw. Wat je eerder bewaarde is er nog. Is het dringend? Bel je leidinggevende.',
    en: 'So much came in from you that I did not process your last click or message. Wait a minute and try again. What was saved before is still there. Is it urgent? Call your manager.',
  },
} satisfies Record<string, Words>;
