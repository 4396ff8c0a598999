import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { z } from 'zod';

export const userCounts = [1, 16, 64] as const;
/** How many people press at the same time. */
export type Users = (typeof userCounts)[number];

/** What can be measured, each by itself. */
export const partNames = ['starts', 'turns', 'memory', 'growth'] as const;
export type PartName = (typeof partNames)[number];

/** How much is measured, and what becomes of it. */
export interface Options {
  readonly parts: readonly PartName[];
  /** Only turns of which the name has this in it, and of each subject; the base's echo is always there. */
  readonly turn: string;
  readonly users: readonly Users[];
  /** How often everything is measured, in turn; each figure is the median, and the best of them is kept too. */
  readonly passes: number;
  /** Fresh starts of each subject. */
  readonly starts: number;
  /** Timed turns by number of concurrent users. */
  readonly turns: Readonly<Record<Users, number>>;
  /** Turns of each kind before anything is timed: compiled by then, as in a bot that has been up for a while. */
  readonly warmUp: number;
  /** Turns after which the memory is read, ascending. */
  readonly milestones: readonly number[];
  /** Cases in the store, ascending; the first is what the others are held against. */
  readonly sizes: readonly number[];
  /** Where the seeded stores are kept. */
  readonly kept: string;
  /** The file that the results are written to as JSON. */
  readonly json?: string;
}

const thorough = {
  parts: partNames,
  passes: 5,
  starts: 7,
  turns: { 1: 400, 16: 800, 64: 1280 },
  warmUp: 400,
  milestones: [2_000, 10_000],
} as const;
const quick = {
  parts: ['starts', 'turns', 'memory'],
  passes: 1,
  starts: 2,
  turns: { 1: 80, 16: 192, 64: 256 },
  warmUp: 160,
  milestones: [2_000],
} as const;
const usualSizes = [1_000, 100_000, 1_000_000];
const longRun = 100_000;
/** Out of the repository by its name: `data/` is ignored everywhere. */
const usuallyKept = fileURLToPath(new URL('data/', import.meta.url));

export const usage = `npm run bench [-- options]
  --quick           one short pass without growth (some two minutes): for a first look, not for a comparison
  --only <parts>    of ${partNames.join(',')}, which are all of them
  --turn <text>     only turns that have this in their name: 'send', or 'Rugdekking' for all of ours
  --users <counts>  of ${userCounts.join(',')}, how many press at the same time
  --passes <n>      how often each figure is taken (${thorough.passes})
  --sizes <cases>   for growth: cases in the store, ascending (${usualSizes.join(',')}); seeded once and kept,
                    which takes some ten minutes and 9 GB at a million, and as much again while it is measured
  --kept <folder>   where they are kept (bench/data)
  --long            memory also after ${longRun} turns
  --json <file>     also write the results, with every pass, to this file
`;

const atLeastOne = z.coerce.number().int().min(1);
const givenParts = z.array(z.enum(partNames)).min(1);
const givenUsers = z.array(z.coerce.number().pipe(z.literal(userCounts))).min(1);
const givenSizes = z
  .array(atLeastOne)
  .min(1)
  .refine(sizes => sizes.every((size, n) => n === 0 || size > (sizes[n - 1] ?? 0)), 'ascending');

const listed = (text: string): readonly string[] => text.split(',').map(part => part.trim());

/** @throws TypeError or ZodError for an option that does not exist or cannot be. */
export const readOptions = (args: readonly string[]): Options | 'help' => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      quick: { type: 'boolean' },
      only: { type: 'string' },
      turn: { type: 'string' },
      users: { type: 'string' },
      passes: { type: 'string' },
      sizes: { type: 'string' },
      kept: { type: 'string' },
      long: { type: 'boolean' },
      json: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) return 'help';
  const usual = values.quick ? quick : thorough;
  return {
    ...usual,
    parts: values.only === undefined ? usual.parts : givenParts.parse(listed(values.only)),
    turn: values.turn ?? '',
    users: values.users === undefined ? userCounts : givenUsers.parse(listed(values.users)),
    passes: values.passes === undefined ? usual.passes : atLeastOne.parse(values.passes),
    milestones: values.long ? [...usual.milestones, longRun] : usual.milestones,
    sizes: values.sizes === undefined ? usualSizes : givenSizes.parse(listed(values.sizes)),
    kept: values.kept ?? usuallyKept,
    ...(values.json === undefined ? {} : { json: values.json }),
  };
};
