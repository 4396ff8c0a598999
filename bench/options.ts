import { parseArgs } from 'node:util';

/** How much is measured, and what becomes of it. */
export interface Options {
  /** Each figure is the median over the rounds. */
  readonly rounds: number;
  /** Timed turns by number of concurrent users. */
  readonly turns: Readonly<Record<Users, number>>;
  /** Turns after which the memory is read. */
  readonly endurance: number;
  /** Turns of each kind before anything is timed: compiled by then, as in a bot that has been up for a while. */
  readonly warmUp: number;
  /** Whether to write `bench/results/latest.json`. */
  readonly save: boolean;
}

export const userCounts = [1, 16, 64] as const;
/** How many people press at the same time. */
export type Users = (typeof userCounts)[number];

const thorough = {
  rounds: 3,
  turns: { 1: 200, 16: 800, 64: 1280 },
  endurance: 10_000,
  warmUp: 200,
} as const;
const quick = { rounds: 1, turns: { 1: 40, 16: 96, 64: 128 }, endurance: 2_000, warmUp: 64 } as const;

export const usage = `npm run bench [-- --quick] [--save]
  --quick  one short round (about a minute) instead of three: for a first look, not for a comparison
  --save   also write bench/results/latest.json
`;

/** @throws TypeError for an option that does not exist. */
export const readOptions = (args: readonly string[]): Options | 'help' => {
  const { values } = parseArgs({
    args: [...args],
    options: { quick: { type: 'boolean' }, save: { type: 'boolean' }, help: { type: 'boolean' } },
  });
  if (values.help) return 'help';
  return { ...(values.quick ? quick : thorough), save: values.save ?? false };
};
