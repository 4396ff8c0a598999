import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ourStarter, peerStarters, type Starter, setUp } from './contestant.ts';
import type { Options, PartName } from './options.ts';
import { type Growth, measureGrowth } from './parts/growth.ts';
import { type Holding, measureMemory } from './parts/memory.ts';
import { measureStarts, type Start } from './parts/starts.ts';
import { type Beside, measureTurns } from './parts/turns.ts';

/** What was measured, every pass of it. */
export interface Measured {
  readonly starts: readonly Start[];
  readonly turns: readonly Beside[];
  readonly memory: readonly Holding[];
  readonly growth: Growth;
}

/**
 * Measures the parts that were asked for, one after the other; what was not asked for stays empty.
 * @param progress hears what is being measured.
 */
export const run = async (options: Options, progress: (what: string) => void): Promise<Measured> => {
  const data = await mkdtemp(join(tmpdir(), 'rugdekking-bench-'));
  const setup = await setUp();
  const asked = async <T>(part: PartName, work: () => Promise<T>, otherwise: T): Promise<T> =>
    options.parts.includes(part) ? work() : otherwise;
  const all = (part: PartName): readonly Starter[] => [
    ...peerStarters(setup),
    ourStarter(setup, join(data, part)),
  ];
  try {
    const starts = await asked('starts', () => measureStarts(all('starts'), options.starts, progress), []);
    const turns = await asked('turns', () => measureTurns(all('turns'), options, progress), []);
    const memory = await asked(
      'memory',
      () => measureMemory(all('memory'), options.milestones, progress),
      [],
    );
    const growth = await asked('growth', () => measureGrowth(join(data, 'growth'), options, progress), {
      databases: [],
      grown: [],
    });
    return { starts, turns, memory, growth };
  } finally {
    await setup.connector.close();
    await rm(data, { recursive: true, force: true });
  }
};
