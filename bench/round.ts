import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Organisation } from '../protocol/organisation/organisation.ts';
import { pressed, type Setting } from './activities.ts';
import { type Connector, openConnector } from './connector.ts';
import { ride } from './load.ts';
import { type Bench, type Figure, measure } from './measure.ts';
import { type Options, userCounts } from './options.ts';
import { employee, ownChat } from './people.ts';
import type { Scenario } from './scenario.ts';
import { bareScenarios } from './scenarios/bare.ts';
import { watchChannels } from './scenarios/channel-watch.ts';
import { rugdekkingScenarios } from './scenarios/rugdekking.ts';
import { channelsAreTied, everybodyArrives } from './scenarios/town.ts';
import { settled } from './settled.ts';
import { type SubjectProcess, startSubject } from './subject-process.ts';

/** What a process costs to have. */
export interface Upkeep {
  readonly subject: string;
  readonly coldStartMs: number;
  /** Resident memory in bytes, right after the first turn and after the endurance run. */
  readonly rssAtStart: number;
  readonly rssAfter: number;
}

export interface Round {
  readonly figures: readonly Figure[];
  readonly upkeep: readonly Upkeep[];
}

/** A subject in this round: how it is measured, what it is asked, and on what it runs its endurance. */
interface Contestant {
  readonly name: string;
  readonly bench: Bench;
  readonly scenarios: readonly Scenario[];
  readonly endurance: Scenario;
  readonly rssAtStart: number;
}

/** At how many users at a time is warmed up and endured. */
const usual = 16;

const chosen = (scenarios: readonly Scenario[], index: number): Scenario => {
  const found = scenarios[index];
  if (!found) throw new RangeError('no such scenario');
  return found;
};

const first = (setting: Setting) => {
  const person = employee(0);
  return pressed(setting, person, ownChat(person), { action: 'menu.show' });
};

const bare = async (setting: Setting, connector: Connector): Promise<Contestant> => {
  const subject = await startSubject('bare-sdk.ts', [], first(setting));
  const { rss: rssAtStart } = await subject.usage();
  const scenarios = bareScenarios(setting);
  const bench = { subject, connector, greeting: first(setting), shownAt: () => undefined };
  return { name: 'bare SDK', bench, scenarios, endurance: chosen(scenarios, 0), rssAtStart };
};

const ours = async (
  setting: Setting,
  connector: Connector,
  organisation: Organisation,
  data: string,
): Promise<Contestant> => {
  const subject = await startSubject('rugdekking.ts', [data], first(setting));
  const { rss: rssAtStart } = await subject.usage();
  const { door } = subject;
  const watch = watchChannels(connector);
  await ride(door, everybodyArrives(setting, organisation), 1);
  await ride(door, channelsAreTied(setting, organisation), 1);
  const scenarios = rugdekkingScenarios({
    setting,
    door,
    settled: () => settled(subject, connector),
    watch,
  });
  const bench = { subject, connector, greeting: first(setting), shownAt: watch.shownAt };
  // The third is a dialog step: it writes to disk and answers with a card, as most turns of a day do.
  return { name: 'Rugdekking', bench, scenarios, endurance: chosen(scenarios, 2), rssAtStart };
};

const endure = async ({ name, bench, endurance, rssAtStart }: Contestant, turns: number): Promise<Upkeep> => {
  const { subject } = bench;
  await ride(subject.door, await endurance.prepare(turns, usual), usual);
  const { rss: rssAfter } = await subject.usage();
  return { subject: name, coldStartMs: subject.coldStartMs, rssAtStart, rssAfter };
};

/** Every list turned by so many places, so that no scenario always comes first. */
const turned = <T>(list: readonly T[], by: number): readonly T[] => {
  const at = by % list.length;
  return [...list.slice(at), ...list.slice(0, at)];
};

/**
 * One round: both bots start anew, and take turns at being measured on the same machine within the same minutes.
 * @param nth which round it is; it decides who comes first.
 * @param progress hears what is being measured.
 */
export const runRound = async (
  nth: number,
  { turns, endurance, warmUp }: Options,
  organisation: Organisation,
  progress: (what: string) => void,
): Promise<Round> => {
  const data = await mkdtemp(join(tmpdir(), 'rugdekking-bench-'));
  const connector = await openConnector();
  const setting: Setting = { tenant: organisation.tenant, serviceUrl: connector.serviceUrl };
  const started: SubjectProcess[] = [];
  try {
    const starters = [() => bare(setting, connector), () => ours(setting, connector, organisation, data)];
    const contestants: Contestant[] = [];
    for (const start of turned(starters, nth)) {
      const contestant = await start();
      started.push(contestant.bench.subject);
      contestants.push(contestant);
    }
    const upkeep: Upkeep[] = [];
    for (const contestant of contestants) {
      progress(`${contestant.name}: ${endurance} turns`);
      upkeep.push(await endure(contestant, endurance));
    }
    const all = contestants.flatMap(({ bench, scenarios }) =>
      scenarios.map(scenario => ({ bench, scenario })),
    );
    for (const { bench, scenario } of all) {
      progress(`${scenario.name}: warming up`);
      await measure(bench, scenario, warmUp, usual);
    }
    const figures: Figure[] = [];
    for (const users of userCounts) {
      for (const { bench, scenario } of turned(all, nth)) {
        progress(`${scenario.name}: ${users} users`);
        figures.push(await measure(bench, scenario, turns[users], users));
      }
    }
    return { figures, upkeep };
  } finally {
    for (const subject of started) await subject.stop();
    await connector.close();
    await rm(data, { recursive: true, force: true });
  }
};
