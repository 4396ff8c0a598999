import type { Starter } from '../contestant.ts';
import { turned } from '../turned.ts';

/** One fresh start of one subject. */
export interface Start {
  readonly subject: string;
  /** From starting the process to the first answered turn, in milliseconds. */
  readonly coldStartMs: number;
  /** How much of that was opening the store; nothing for a subject without one. */
  readonly openingMs?: number;
  /** Resident memory in bytes, right after. */
  readonly rss: number;
}

/** Starts every subject so many times, in turn. */
export const measureStarts = async (
  starters: readonly Starter[],
  times: number,
  progress: (what: string) => void,
): Promise<readonly Start[]> => {
  const starts: Start[] = [];
  for (let nth = 0; nth < times; nth += 1) {
    for (const { name, start } of turned(starters, nth)) {
      progress(`start ${nth + 1} of ${times}: ${name}`);
      const { coldStartMs, openingMs, rssAtStart, stop } = await start();
      starts.push({
        subject: name,
        coldStartMs,
        rss: rssAtStart,
        ...(openingMs === undefined ? {} : { openingMs }),
      });
      await stop();
    }
  }
  return starts;
};
