import { median } from './statistics.ts';

/** What was seen over the passes: the middle one, and the best that there was. */
export interface Spread {
  readonly median: number;
  readonly best: number;
}

/** Where less is better: time, memory. @throws RangeError when there is nothing. */
export const least = (seen: readonly number[]): Spread => ({ median: median(seen), best: Math.min(...seen) });

/** Where more is better: turns per second. @throws RangeError when there is nothing. */
export const most = (seen: readonly number[]): Spread => ({ median: median(seen), best: Math.max(...seen) });

/**
 * One thing held against another one, measured in the same passes. The middle of what each pass says; and their bests
 * against each other, since the best of what the passes say would be the pass in which the other one was disturbed.
 * @param of `least` where less is better, `most` where more is.
 */
export const against = (
  one: readonly number[],
  other: readonly number[],
  of: (seen: readonly number[]) => Spread,
): Spread => ({
  median: median(one.map((value, pass) => value / (other[pass] ?? Number.NaN))),
  best: of(one).best / of(other).best,
});
