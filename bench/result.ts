import { cpus, loadavg, totalmem } from 'node:os';
import { calmerHalf } from './calmer-half.ts';
import type { Figure, Times } from './figure.ts';
import { groups } from './groups.ts';
import type { Users } from './options.ts';
import type { Database, Grown } from './parts/growth.ts';
import type { Holding } from './parts/memory.ts';
import type { Start } from './parts/starts.ts';
import type { Beside } from './parts/turns.ts';
import type { Measured } from './run.ts';
import { against, least, most, type Spread } from './spread.ts';
import { median } from './statistics.ts';

type SpreadTimes = { readonly [K in keyof Times]: Spread };

/** The passes of one figure, together. */
export interface Summary {
  readonly subject: string;
  readonly scenario: string;
  readonly users: Users;
  readonly turnsPerSecond: Spread;
  readonly deliveredPerSecond: Spread;
  readonly answer: SpreadTimes;
  readonly cpuPerTurn: Spread;
  readonly sentPerTurn: number;
  readonly cardShown?: SpreadTimes;
  /** Which part of the machine somebody else used meanwhile. */
  readonly others: number;
}

/** With the base's invoke echo of the same pass beside each of them. */
export interface Compared extends Summary {
  /** How many times as much processor time; more than 1 is dearer. */
  readonly timesCpu: Spread;
  /** Which part of the base's turns per second is left. */
  readonly timesTurns: Spread;
  readonly timesDelivered: Spread;
}

/** With so many cases in the store, held against the fewest in the same pass. */
export interface GrownSummary extends Summary {
  readonly cases: number;
  readonly timesP99: Spread;
  readonly timesP50: Spread;
  readonly timesCpu: Spread;
}

export interface StartSummary {
  readonly subject: string;
  readonly coldStartMs: Spread;
  readonly openingMs?: Spread;
  readonly rss: number;
}

export interface DatabaseSummary {
  readonly cases: number;
  readonly bytes: number;
  readonly bytesPerCase: number;
  readonly start: StartSummary;
}

/** Everything that a run found. */
export interface Result {
  readonly at: string;
  readonly machine: {
    readonly cpu: string;
    readonly cores: number;
    readonly memory: number;
    readonly node: string;
    /** Over the last quarter of an hour, this run included. */
    readonly load: number;
  };
  readonly starts: readonly StartSummary[];
  readonly turns: readonly Compared[];
  readonly memory: readonly Holding[];
  readonly databases: readonly DatabaseSummary[];
  readonly growth: readonly GrownSummary[];
}

const timesOf = (of: readonly Times[]): SpreadTimes => ({
  p50: least(of.map(({ p50 }) => p50)),
  p95: least(of.map(({ p95 }) => p95)),
  p99: least(of.map(({ p99 }) => p99)),
});

/** @param calm the passes that count; the others only say what the best was. */
const summaryOf = (calm: readonly Figure[], all: readonly [Figure, ...Figure[]]): Summary => {
  const [{ subject, scenario, users }] = all;
  const of = (spread: (seen: readonly number[]) => Spread, read: (figure: Figure) => number): Spread => ({
    median: spread(calm.map(read)).median,
    best: spread(all.map(read)).best,
  });
  const shown = calm.flatMap(({ cardShown }) => (cardShown ? [cardShown] : []));
  return {
    subject,
    scenario,
    users,
    turnsPerSecond: of(most, one => one.turnsPerSecond),
    deliveredPerSecond: of(most, one => one.deliveredPerSecond),
    answer: {
      p50: of(least, ({ answer }) => answer.p50),
      p95: of(least, ({ answer }) => answer.p95),
      p99: of(least, ({ answer }) => answer.p99),
    },
    cpuPerTurn: of(least, one => one.cpuPerTurn),
    sentPerTurn: median(calm.map(one => one.sentPerTurn)),
    ...(shown.length > 0 ? { cardShown: timesOf(shown) } : {}),
    others: median(calm.map(({ others }) => others)),
  };
};

interface Pair {
  readonly one: Figure;
  readonly other: Figure;
}
type Pairs = readonly [Pair, ...Pair[]];

/** Every pass is held against its own neighbour, so that a bad minute counts for both. */
const heldAgainst = (pairs: Pairs) => {
  const calm = calmerHalf(pairs, ({ one, other }) => one.others + other.others);
  const [first, ...rest] = pairs;
  const of = (
    spread: (seen: readonly number[]) => Spread,
    read: (figure: Figure) => number,
    readOther = read,
  ): Spread => {
    const held = (some: Pairs) =>
      against(
        some.map(({ one }) => read(one)),
        some.map(({ other }) => readOther(other)),
        spread,
      );
    return { median: held(calm).median, best: held(pairs).best };
  };
  const summary = summaryOf(
    calm.map(({ one }) => one),
    [first.one, ...rest.map(({ one }) => one)],
  );
  return { summary, of };
};

const comparedOf = ([first, ...rest]: readonly [Beside, ...Beside[]]): Compared => {
  const pair = ({ figure, base }: Beside): Pair => ({ one: figure, other: base });
  const { summary, of } = heldAgainst([pair(first), ...rest.map(pair)]);
  return {
    ...summary,
    timesCpu: of(least, one => one.cpuPerTurn),
    timesTurns: of(most, one => one.turnsPerSecond),
    timesDelivered: of(
      most,
      one => one.deliveredPerSecond,
      base => base.turnsPerSecond,
    ),
  };
};

const grownOf = ([first, ...rest]: readonly [Grown, ...Grown[]]): GrownSummary => {
  const pair = ({ figure, smallest }: Grown): Pair => ({ one: figure, other: smallest });
  const { summary, of } = heldAgainst([pair(first), ...rest.map(pair)]);
  return {
    ...summary,
    cases: first.cases,
    timesP99: of(least, ({ answer }) => answer.p99),
    timesP50: of(least, ({ answer }) => answer.p50),
    timesCpu: of(least, one => one.cpuPerTurn),
  };
};

const startOf = (starts: readonly [Start, ...Start[]]): StartSummary => {
  const openings = starts.flatMap(({ openingMs }) => (openingMs === undefined ? [] : [openingMs]));
  return {
    subject: starts[0].subject,
    coldStartMs: least(starts.map(({ coldStartMs }) => coldStartMs)),
    ...(openings.length > 0 ? { openingMs: least(openings) } : {}),
    rss: median(starts.map(({ rss }) => rss)),
  };
};

const startsOf = (starts: readonly Start[]): readonly StartSummary[] =>
  groups(starts, ({ subject }) => subject).map(startOf);

const databaseOf = ({ cases, bytes, starts }: Database): readonly DatabaseSummary[] =>
  startsOf(starts).map(start => ({ cases, bytes, bytesPerCase: bytes / cases, start }));

const keyOf = ({ subject, scenario, users }: Figure): string => `${subject}/${scenario}/${users}`;

/** The passes brought together. @param at when it was measured. */
export const resultOf = ({ starts, turns, memory, growth }: Measured, at: Date): Result => ({
  at: at.toISOString(),
  machine: {
    cpu: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    memory: totalmem(),
    node: process.version,
    load: loadavg()[2] ?? 0,
  },
  starts: startsOf(starts),
  turns: groups(turns, ({ figure }) => keyOf(figure)).map(comparedOf),
  memory,
  databases: growth.databases.flatMap(databaseOf),
  growth: groups(growth.grown, ({ figure }) => keyOf(figure)).map(grownOf),
});
