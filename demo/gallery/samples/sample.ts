import type { Card } from '../../../cards/card.ts';
import type { Say, Words } from '../../../texts/words.ts';

/** The shelves of the gallery, in the order of the page. */
export const groups = [
  'menu',
  'report',
  'instruction',
  'incident',
  'measures',
  'bans',
  'look',
  'aftercare',
  'channel',
  'work',
  'delivery',
  'trouble',
] as const;
export type Group = (typeof groups)[number];

/** One card that people can get to see, made from a model that is as real, or as hostile, as models get. */
export interface Sample {
  /** Which card, and what is special about it. Unique. */
  readonly name: Words;
  readonly group: Group;
  readonly make: (say: Say) => Card;
  /** What a locked phone shows when this card arrives. Left out where the card is never sent by itself. */
  readonly summary?: Words;
  /** There is nothing to show yet, so that a dash in a field's place is right. */
  readonly bare?: true;
}

/** A sample without its group: a file of samples is one group. */
export type Shown = Omit<Sample, 'group'>;

/** Puts all samples of a file on their shelf. */
export const shelf = (group: Group, shown: readonly Shown[]): readonly Sample[] =>
  shown.map(sample => ({ ...sample, group }));
