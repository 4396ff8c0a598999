import { cpus } from 'node:os';
import type { Figure, Times } from './measure.ts';
import type { Round, Upkeep } from './round.ts';
import { invokeEcho } from './scenarios/bare.ts';
import { median } from './statistics.ts';

/** A figure beside the bare invoke echo at the same number of users. */
export interface Compared extends Figure {
  readonly times: {
    /** How many times as much processor time; more than 1 is dearer. */
    readonly cpu: number;
    /** How many times as long the middle answer took. */
    readonly p50: number;
    /** Which part of the turns per second is left. */
    readonly turnsPerSecond: number;
  };
}

/** Everything that a run found. */
export interface Result {
  readonly at: string;
  readonly machine: { readonly cpu: string; readonly cores: number; readonly node: string };
  readonly rounds: number;
  /** Turns after which the memory was read. */
  readonly endurance: number;
  readonly figures: readonly Compared[];
  readonly upkeep: readonly Upkeep[];
}

const groups = <T>(items: readonly T[], keyOf: (item: T) => string): readonly (readonly [T, ...T[]])[] => {
  const found = new Map<string, [T, ...T[]]>();
  for (const item of items) {
    const group = found.get(keyOf(item));
    if (group) group.push(item);
    else found.set(keyOf(item), [item]);
  }
  return [...found.values()];
};

const middle = <T>(of: readonly T[], read: (one: T) => number): number => median(of.map(read));

const middleTimes = (of: readonly Times[]): Times => ({
  p50: middle(of, ({ p50 }) => p50),
  p95: middle(of, ({ p95 }) => p95),
  p99: middle(of, ({ p99 }) => p99),
});

const middleFigure = (of: readonly [Figure, ...Figure[]]): Figure => {
  const [{ scenario, users }] = of;
  const shown = of.flatMap(({ cardShown }) => (cardShown ? [cardShown] : []));
  return {
    scenario,
    users,
    turnsPerSecond: middle(of, one => one.turnsPerSecond),
    answer: middleTimes(of.map(({ answer }) => answer)),
    cpuPerTurn: middle(of, one => one.cpuPerTurn),
    sentPerTurn: middle(of, one => one.sentPerTurn),
    ...(shown.length > 0 ? { cardShown: middleTimes(shown) } : {}),
  };
};

const compared = (figure: Figure, all: readonly Figure[]): Compared => {
  const bare = all.find(({ scenario, users }) => scenario === invokeEcho && users === figure.users);
  if (!bare) throw new Error('the bare invoke echo was not measured');
  return {
    ...figure,
    times: {
      cpu: figure.cpuPerTurn / bare.cpuPerTurn,
      p50: figure.answer.p50 / bare.answer.p50,
      turnsPerSecond: figure.turnsPerSecond / bare.turnsPerSecond,
    },
  };
};

const middleUpkeep = (of: readonly [Upkeep, ...Upkeep[]]): Upkeep => ({
  subject: of[0].subject,
  coldStartMs: middle(of, one => one.coldStartMs),
  rssAtStart: middle(of, one => one.rssAtStart),
  rssAfter: middle(of, one => one.rssAfter),
});

/** The medians over the rounds, each beside the bare invoke echo. */
export const resultOf = (rounds: readonly Round[], endurance: number, at: Date): Result => {
  const figures = groups(
    rounds.flatMap(round => round.figures),
    ({ scenario, users }) => `${scenario}/${users}`,
  ).map(middleFigure);
  return {
    at: at.toISOString(),
    machine: { cpu: cpus()[0]?.model ?? 'unknown', cores: cpus().length, node: process.version },
    rounds: rounds.length,
    endurance,
    figures: figures.map(figure => compared(figure, figures)),
    upkeep: groups(
      rounds.flatMap(round => round.upkeep),
      ({ subject }) => subject,
    ).map(middleUpkeep),
  };
};
