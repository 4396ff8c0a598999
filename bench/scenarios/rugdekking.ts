import { randomUUID } from 'node:crypto';
import { pressed, type Setting, typed } from '../activities.ts';
import type { Door } from '../door.ts';
import { type Act, ride } from '../load.ts';
import { deputy, employee, ownChat, responder } from '../people.ts';
import type { Scenario } from '../scenario.ts';
import type { ChannelWatch } from './channel-watch.ts';
import { begun, newReport, type Report, sent, stepOne, stepThree, stepTwo } from './report.ts';
import { managersChannel, respondersChannel } from './town.ts';

/** What the turns of our bot need around them. */
export interface Workplace {
  readonly setting: Setting;
  readonly door: Door;
  /** Resolves when the bot has done all that follows from what it was asked. */
  settled(): Promise<void>;
  readonly watch: ChannelWatch;
}

/** Preparing is not timed; this many at once is quick and hurts nobody. */
const preparers = 16;

const spread = <T>(count: number, users: number, make: (user: number, nth: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, nth) => make(nth % users, nth));

/** What our bot is asked, from the lightest turn to the heaviest. */
export const rugdekkingScenarios = ({ setting, door, settled, watch }: Workplace): readonly Scenario[] => {
  const all = (acts: readonly Act[]) => ride(door, acts, preparers);

  const filledIn = async (
    count: number,
    users: number,
    aftercare: 'no' | 'wanted',
  ): Promise<readonly Report[]> => {
    const reports = spread(count, users, newReport);
    await all(reports.map(report => begun(setting, report)));
    await all(reports.map(report => stepOne(setting, report)));
    await all(reports.map(report => stepTwo(setting, report)));
    await all(reports.map(report => stepThree(setting, report, aftercare)));
    return reports;
  };

  const registered = async (count: number, users: number, aftercare: 'no' | 'wanted') => {
    const reports = await filledIn(count, users, aftercare);
    await all(reports.map(report => sent(setting, report)));
    await settled();
    return reports;
  };

  const decided = ({ form: incident }: Report, nth: number, users: number): Act => {
    const card = watch.cardOf(incident);
    if (!card) throw new Error('a registration has no card in the channel');
    const data = {
      action: 'measure.decide',
      case: incident,
      revision: card.revision,
      pick: 'warning',
      form: randomUUID(),
      way: 'oral',
      grounds: 'Schelden en dreigen tegen een medewerker op straat.',
    };
    return {
      activity: pressed(setting, deputy(nth % users), managersChannel, data, card.message),
      answers: body => body.includes('"incident.takeUp"') && !body.includes('"measure.decide"'),
    };
  };

  return [
    {
      name: 'menu, by button',
      prepare: async (turns, users) =>
        spread(turns, users, user => {
          const person = employee(user);
          return {
            activity: pressed(setting, person, ownChat(person), { action: 'menu.show' }),
            answers: body => body.includes('"report.start"'),
          };
        }),
    },
    {
      name: 'menu, typed',
      prepare: async (turns, users) =>
        spread(turns, users, user => {
          const person = employee(user);
          return { activity: typed(setting, person, ownChat(person), 'menu'), answers: () => true };
        }),
    },
    {
      name: 'report: next step',
      prepare: async (turns, users) => {
        const reports = await filledIn(users, users, 'no');
        return spread(turns, users, (user, nth) =>
          stepThree(setting, reports[user] ?? newReport(user), 'no', nth + 1),
        );
      },
    },
    {
      name: 'report: send',
      prepare: async (turns, users) =>
        (await filledIn(turns, users, 'no')).map(report => sent(setting, report)),
    },
    {
      name: 'measure: decide',
      prepare: async (turns, users) => {
        const reports = await registered(turns, users, 'no');
        return reports.map((report, nth) => decided(report, nth, users));
      },
    },
    {
      name: 'aftercare: claim',
      prepare: async (turns, users) => {
        await registered(turns, users, 'wanted');
        const requests = watch.takeRequests(turns);
        if (requests.length < turns) throw new Error('not every request stood in the channel');
        return requests.map(({ id, message }, nth) => {
          const person = responder(nth % users);
          return {
            activity: pressed(
              setting,
              person,
              respondersChannel,
              { action: 'aftercare.claim', case: id },
              message,
            ),
            answers: body => body.includes(person.name) && !body.includes('"aftercare.claim"'),
          };
        });
      },
    },
  ];
};
