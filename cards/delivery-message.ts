import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { deliveryTexts, sinceWords } from '../texts/delivery.ts';
import { shortMoment } from '../texts/moments.ts';
import type { Say } from '../texts/words.ts';
import { aside, heading, labelled } from './blocks/text.ts';
import type { ParkedMessage } from './delivery-model.ts';

/** What was given up, where it was to go, and why it did not arrive. */
export const parkedLines = (
  say: Say,
  { what, to, why, since, attempts }: ParkedMessage,
): NonNullable<IAdaptiveCard['body']> => [
  heading(say, what),
  labelled(say(deliveryTexts.to), say(to)),
  labelled(say(deliveryTexts.why), say(why)),
  aside(say, sinceWords(shortMoment(since), attempts)),
];
