import { join } from 'node:path';
import { type Contestant, ourName, ourStarter, type Setup, type Starter, setUp } from '../contestant.ts';
import type { Figure } from '../figure.ts';
import { copyInto, seededStores } from '../growth/seeded.ts';
import { measure } from '../measure.ts';
import { loadMunicipality } from '../municipality.ts';
import type { Options, Users } from '../options.ts';
import { turned } from '../turned.ts';
import { withAllUp } from '../with-all-up.ts';
import { measureStarts, type Start } from './starts.ts';

/** A figure of one pass with so many cases in the store, and the same with the fewest, a moment before or after. */
export interface Grown {
  readonly cases: number;
  readonly figure: Figure;
  readonly smallest: Figure;
}

/** A store of so many cases. */
export interface Database {
  readonly cases: number;
  readonly bytes: number;
  readonly starts: readonly Start[];
}

export interface Growth {
  readonly databases: readonly Database[];
  readonly grown: readonly Grown[];
}

/** One person presses, and sixteen at a time do: waiting for the disk shows with one, doing work with sixteen. */
const userCounts: readonly Users[] = [1, 16];
const usual = 16;

type Amounts = Pick<Options, 'passes' | 'turns' | 'warmUp' | 'turn'>;
type Progress = (what: string) => void;

/** A bot that is up, and how many cases were in its store when it started. */
interface Sized {
  readonly cases: number;
  readonly contestant: Contestant;
}

const measureGrown = async (
  sized: readonly [Sized, ...Sized[]],
  { passes, turns, warmUp, turn }: Amounts,
  progress: Progress,
): Promise<readonly Grown[]> => {
  const [first] = sized;
  const names = first.contestant.scenarios
    .map(({ name }) => name)
    .filter(name => `${ourName}: ${name}`.includes(turn));
  const one = async (
    { cases, contestant }: Sized,
    name: string,
    count: number,
    users: Users,
  ): Promise<Figure> => {
    progress(`${cases} cases: ${name}, ${users} users`);
    const scenario = contestant.scenarios.find(each => each.name === name);
    if (!scenario) throw new RangeError('no such scenario');
    return measure(contestant.bench, scenario, count, users);
  };
  for (const name of names) for (const bot of sized) await one(bot, name, warmUp, usual);
  const found: Grown[] = [];
  for (let pass = 0; pass < passes; pass += 1) {
    progress(`pass ${pass + 1} of ${passes}`);
    for (const users of userCounts) {
      for (const name of names) {
        const figures = new Map<Sized, Figure>();
        for (const bot of turned(sized, pass)) figures.set(bot, await one(bot, name, turns[users], users));
        const smallest = figures.get(first);
        for (const [{ cases }, figure] of figures) if (smallest) found.push({ cases, figure, smallest });
      }
    }
  }
  return found;
};

/**
 * The same turns of our bot with few and with many cases in the store. A bot for each size is up; they are measured in
 * turn, within the same minutes. Each has a Connector of its own: what one posts is not in the channels of another.
 * @param data a folder with room for a copy of each store.
 */
export const measureGrowth = async (
  data: string,
  { kept, sizes, starts, ...amounts }: Amounts & Pick<Options, 'kept' | 'sizes' | 'starts'>,
  progress: Progress,
): Promise<Growth> => {
  const { tenant } = await loadMunicipality();
  const seeded = await seededStores(kept, tenant, sizes, progress);
  const setups: Setup[] = [];
  try {
    const starters: Starter[] = [];
    for (const one of seeded) {
      progress(`${one.cases} cases: copying`);
      const folder = join(data, String(one.cases));
      await copyInto(folder, one);
      const setup = await setUp();
      setups.push(setup);
      starters.push(ourStarter(setup, folder, String(one.cases)));
    }
    const started = await measureStarts(starters, starts, progress);
    const databases = seeded.map(({ cases, bytes }) => ({
      cases,
      bytes,
      starts: started.filter(({ subject }) => subject === String(cases)),
    }));
    const grown = await withAllUp(starters, async contestants => {
      const [first, ...others] = contestants.flatMap((contestant, nth) =>
        seeded.slice(nth, nth + 1).map(({ cases }) => ({ cases, contestant })),
      );
      return first ? measureGrown([first, ...others], amounts, progress) : [];
    });
    return { databases, grown };
  } finally {
    for (const { connector } of setups) await connector.close();
  }
};
