import { pressed, typed } from '../activities.ts';
import { employee, ownChat } from '../people.ts';
import type { Scenario } from '../scenario.ts';
import { coursesOf, spread, type Workplace } from './courses.ts';
import { begun, newReport, sent, stepThree } from './report.ts';

/** As many reports as the first page of a list shows. */
const fullPage = 6;

/** What our bot is asked, from the lightest turn to the heaviest. */
export const rugdekkingScenarios = (workplace: Workplace): readonly Scenario[] => {
  const { setting } = workplace;
  const { all, filledIn, registered, openRequests, decided, claimed } = coursesOf(workplace);
  /** Who has reports enough to fill his list. */
  const listed = new Set<number>();

  return [
    {
      name: 'menu, by button',
      sends: 0,
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
      sends: 1,
      prepare: async (turns, users) =>
        spread(turns, users, user => {
          const person = employee(user);
          return { activity: typed(setting, person, ownChat(person), 'menu'), answers: () => true };
        }),
    },
    {
      name: 'my reports',
      sends: 0,
      prepare: async (turns, users) => {
        const unlisted = spread(users, users, user => user).filter(user => !listed.has(user));
        for (const user of unlisted) listed.add(user);
        await all(
          spread(unlisted.length * fullPage, fullPage, (_, nth) =>
            begun(setting, newReport(unlisted[Math.floor(nth / fullPage)] ?? 0)),
          ),
        );
        return spread(turns, users, user => {
          const person = employee(user);
          return {
            activity: pressed(setting, person, ownChat(person), { action: 'report.mine' }),
            answers: body => body.split(/"report\.(?:resume|show)"/).length > fullPage,
          };
        });
      },
    },
    {
      name: 'report: next step',
      sends: 0,
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
        return reports.map((report, nth) => decided(report, nth % users));
      },
    },
    {
      name: 'aftercare: claim',
      prepare: async (turns, users) => {
        await registered(turns, users, 'wanted');
        return openRequests(turns, users).map(claimed);
      },
    },
  ];
};
