import type { Activity } from './activities.ts';
import type { Connector } from './connector.ts';
import type { Figure, Times } from './figure.ts';
import { type Act, ride, type Taken } from './load.ts';
import { machineNow, usedByOthers } from './machine.ts';
import type { Users } from './options.ts';
import type { Scenario } from './scenario.ts';
import { settled } from './settled.ts';
import { percentile } from './statistics.ts';
import type { SubjectProcess } from './subject-process.ts';

/** A subject, with what is needed to measure it. */
export interface Bench {
  readonly name: string;
  readonly subject: SubjectProcess;
  readonly connector: Connector;
  /** A turn that costs little. */
  readonly greeting: Activity;
  /** When the card of a case was first in its channel: `performance.now()`. */
  shownAt(incident: string): number | undefined;
}

const timesOf = (numbers: readonly number[]): Times => ({
  p50: percentile(numbers, 0.5),
  p95: percentile(numbers, 0.95),
  p99: percentile(numbers, 0.99),
});

/** A card that is not there by then is lost. */
const lostMs = 60_000;

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

const ownCpu = (): number => {
  const { user, system } = process.cpuUsage();
  return user + system;
};

/**
 * Takes the turns of one scenario, and waits until the bot has sent everything that follows from them.
 * @throws Error when an answer, a card or a message is not what it should be.
 */
export const measure = async (
  bench: Bench,
  { name, sends, prepare }: Scenario,
  turns: number,
  users: Users,
): Promise<Figure> => {
  const { subject, connector, shownAt } = bench;
  const acts = await prepare(turns, users);
  await connected(bench, users);
  await settled(subject, connector);
  const before = { cpu: (await subject.usage()).cpu, own: ownCpu(), sent: connector.count };
  const since = machineNow();
  const { taken, ms } = await ride(subject.door, acts, users);
  const shown = await untilShown(taken, shownAt);
  if (sends !== 0) await settled(subject, connector);
  const cpu = (await subject.usage()).cpu - before.cpu;
  const others = usedByOthers(since, cpu + ownCpu() - before.own);
  const sent = connector.count - before.sent;
  if (sends !== undefined && sent !== sends * turns)
    throw new Error(`${bench.name}, ${name}: ${sent} messages for ${turns} turns`);
  const allMs = sent === 0 ? ms : Math.max(ms, connector.lastAt - since.at);
  return {
    subject: bench.name,
    scenario: name,
    users,
    turnsPerSecond: turns / (ms / 1000),
    deliveredPerSecond: turns / (allMs / 1000),
    answer: timesOf(taken.map(one => one.ms)),
    cpuPerTurn: cpu / turns,
    sentPerTurn: sent / turns,
    ...(shown.length > 0 ? { cardShown: timesOf(shown) } : {}),
    others,
  };
};
