import type { Organisation } from '../protocol/organisation/organisation.ts';
import { pressed, type Setting } from './activities.ts';
import { type Connector, openConnector } from './connector.ts';
import { ride } from './load.ts';
import type { Bench } from './measure.ts';
import { loadMunicipality } from './municipality.ts';
import { peers } from './peers.ts';
import { employee, ownChat } from './people.ts';
import type { Scenario } from './scenario.ts';
import { watchChannels } from './scenarios/channel-watch.ts';
import type { Workplace } from './scenarios/courses.ts';
import { echoScenarios } from './scenarios/echo.ts';
import { rugdekkingScenarios } from './scenarios/rugdekking.ts';
import { channelsAreTied, everybodyArrives } from './scenarios/town.ts';
import { settled } from './settled.ts';
import { type SubjectProcess, startSubject } from './subject-process.ts';

/** A subject that is up: how it is measured, and what it is asked. */
export interface Contestant {
  readonly bench: Bench;
  readonly scenarios: readonly Scenario[];
}

/** Our bot, with its channels looked at. */
export interface OurContestant extends Contestant {
  readonly workplace: Workplace;
}

/** What every subject plays in: the same municipality, and a Connector that takes what it sends. */
export interface Setup {
  readonly organisation: Organisation;
  readonly connector: Connector;
  readonly setting: Setting;
}

/** How to start a subject anew. */
export interface Starter<C extends Contestant = Contestant> {
  readonly name: string;
  /** Until its first answered turn. */
  start(): Promise<SubjectProcess>;
  /** Has happen to it what happens before the first day. */
  prepare(subject: SubjectProcess): Promise<C>;
}

export const ourName = 'Rugdekking';

export const setUp = async (): Promise<Setup> => {
  const organisation = await loadMunicipality();
  const connector = await openConnector();
  const setting = { tenant: organisation.tenant, serviceUrl: connector.serviceUrl };
  return { organisation, connector, setting };
};

const first = (setting: Setting) => {
  const person = employee(0);
  return pressed(setting, person, ownChat(person), { action: 'menu.show' });
};

/** @returns how to start each of Microsoft's. */
export const peerStarters = ({ setting, connector }: Setup): readonly Starter[] =>
  peers.map(({ name, file }) => ({
    name,
    start: () => startSubject(file, [], first(setting)),
    prepare: async subject => ({
      bench: { name, subject, connector, greeting: first(setting), shownAt: () => undefined },
      scenarios: echoScenarios(setting),
    }),
  }));

/**
 * @param data the folder of its store: empty for a bot of the first day.
 * @param name where there are several of ours beside each other.
 */
export const ourStarter = (
  { setting, connector, organisation }: Setup,
  data: string,
  name: string = ourName,
): Starter<OurContestant> => ({
  name,
  start: () => startSubject('rugdekking.ts', [data], first(setting)),
  prepare: async subject => {
    const { door } = subject;
    const watch = watchChannels(connector);
    await ride(door, everybodyArrives(setting, organisation), 1);
    await ride(door, channelsAreTied(setting, organisation), 1);
    await settled(subject, connector);
    const workplace = { setting, door, settled: () => settled(subject, connector), watch };
    return {
      bench: { name, subject, connector, greeting: first(setting), shownAt: watch.shownAt },
      scenarios: rugdekkingScenarios(workplace),
      workplace,
    };
  },
});
