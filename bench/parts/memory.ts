import type { Contestant, Starter } from '../contestant.ts';
import { ride } from '../load.ts';
import { settled } from '../settled.ts';
import { turned } from '../turned.ts';
import { withAllUp } from '../with-all-up.ts';

/** What a process held after so many turns, when everything was sent. */
export interface Holding {
  readonly subject: string;
  readonly turns: number;
  /** Resident memory, in bytes. */
  readonly rss: number;
  /** What of it JavaScript's objects take, those included that nobody needs any more, in bytes. */
  readonly heapUsed: number;
}

const users = 16;
/** So many turns of a kind at a time: a bit of everything, over and over. */
const batch = 32;

const hold = async (
  { bench, scenarios }: Contestant,
  milestones: readonly number[],
  progress: (what: string) => void,
): Promise<readonly Holding[]> => {
  const { subject, connector, name } = bench;
  const holdings: Holding[] = [];
  let next = 0;
  for (const milestone of milestones) {
    progress(`memory: ${name}, ${milestone} turns`);
    for (; subject.door.turns < milestone; next += 1) {
      const [scenario] = turned(scenarios, next);
      if (!scenario) throw new RangeError('a subject without scenarios');
      await ride(subject.door, await scenario.prepare(batch, users), users);
    }
    await settled(subject, connector);
    const { rss, heapUsed } = await subject.usage();
    holdings.push({ subject: name, turns: milestone, rss, heapUsed });
  }
  return holdings;
};

/**
 * How much memory each subject has after so many turns of all kinds, what was done to make them ready included. One
 * subject at a time, freshly started.
 */
export const measureMemory = async (
  starters: readonly Starter[],
  milestones: readonly number[],
  progress: (what: string) => void,
): Promise<readonly Holding[]> => {
  const found: Holding[] = [];
  for (const starter of starters) {
    found.push(
      ...(await withAllUp([starter], async ([contestant]) =>
        contestant ? hold(contestant, milestones, progress) : [],
      )),
    );
  }
  return found;
};
