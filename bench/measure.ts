import type { Activity } from './activities.ts';
import type { Connector } from './connector.ts';
import { type Act, ride, type Taken } from './load.ts';
import type { Users } from './options.ts';
import type { Scenario } from './scenario.ts';
import { settled } from './settled.ts';
import { percentile } from './statistics.ts';
import type { SubjectProcess } from './subject-process.ts';

/** How long something took, in milliseconds. */
export interface Times {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

/** What one kind of turn cost, at one number of users. */
export interface Figure {
  readonly scenario: string;
  readonly users: Users;
  readonly turnsPerSecond: number;
  readonly answer: Times;
  /** Processor time of the bot per turn, with everything that it sent because of it, in microseconds. */
  readonly cpuPerTurn: number;
  /** Requests of the bot to the Connector per turn. */
  readonly sentPerTurn: number;
  /** From the press to the card in the managers' channel. */
  readonly cardShown?: Times;
}

const timesOf = (numbers: readonly number[]): Times => ({
  p50: percentile(numbers, 0.5),
  p95: percentile(numbers, 0.95),
  p99: percentile(numbers, 0.99),
});

/** A subject, with what is needed to measure it. */
export interface Bench {
  readonly subject: SubjectProcess;
  readonly connector: Connector;
  /** A turn that costs little. */
  readonly greeting: Activity;
  /** When the card of a case was first in its channel: `performance.now()`. */
  shownAt(incident: string): number | undefined;
}

/** A card that is not there by then is lost. */
const lostMs = 20_000;

/** @throws Error when a card does not come. */
const untilShown = async (taken: readonly Taken[], shownAt: Bench['shownAt']): Promise<readonly number[]> => {
  const awaited = taken.flatMap(({ act, startedAt }) =>
    act.shows === undefined ? [] : [{ shows: act.shows, startedAt }],
  );
  const deadline = performance.now() + lostMs;
  while (awaited.some(({ shows }) => shownAt(shows) === undefined)) {
    if (performance.now() > deadline) throw new Error('a registration did not appear in the channel');
    await new Promise(resolve => setTimeout(resolve, 20));
  }
  return awaited.map(({ shows, startedAt }) => (shownAt(shows) ?? startedAt) - startedAt);
};

/**
 * Teams keeps its connections; so everybody has one before the clock runs. (A process under full load accepts one new
 * connection per round of its event loop, and that would be all that is measured.)
 */
const connected = async ({ subject, greeting }: Bench, users: Users): Promise<void> => {
  const act: Act = { activity: greeting, answers: () => true };
  await ride(
    subject.door,
    Array.from({ length: users }, () => act),
    users,
  );
};

/** Takes the turns of one scenario, and waits until the bot has sent everything that follows from them. */
export const measure = async (
  bench: Bench,
  { name, prepare }: Scenario,
  turns: number,
  users: Users,
): Promise<Figure> => {
  const { subject, connector, shownAt } = bench;
  const acts = await prepare(turns, users);
  await settled(subject, connector);
  await connected(bench, users);
  const before = await subject.usage();
  const sentBefore = connector.count;
  const { taken, ms } = await ride(subject.door, acts, users);
  const shown = await untilShown(taken, shownAt);
  await settled(subject, connector);
  const after = await subject.usage();
  return {
    scenario: name,
    users,
    turnsPerSecond: turns / (ms / 1000),
    answer: timesOf(taken.map(one => one.ms)),
    cpuPerTurn: (after.cpu - before.cpu) / turns,
    sentPerTurn: (connector.count - sentBefore) / turns,
    ...(shown.length > 0 ? { cardShown: timesOf(shown) } : {}),
  };
};
