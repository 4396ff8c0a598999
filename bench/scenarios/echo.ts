import { pressed, type Setting, typed } from '../activities.ts';
import type { Act } from '../load.ts';
import { employee, ownChat } from '../people.ts';
import type { Scenario } from '../scenario.ts';

export const invokeEcho = 'invoke echo';

/** What every peer is asked, and nothing less than what it must answer. */
export const echoScenarios = (setting: Setting): readonly [Scenario, Scenario] => {
  const acts = (turns: number, users: number, make: (user: number, turn: number) => Act): readonly Act[] =>
    Array.from({ length: turns }, (_, turn) => make(turn % users, turn));
  return [
    {
      name: invokeEcho,
      sends: 0,
      prepare: async (turns, users) =>
        acts(turns, users, (user, turn) => {
          const person = employee(user);
          return {
            activity: pressed(setting, person, ownChat(person), { action: 'echo', turn }),
            answers: body => body.includes(`\\"turn\\":${turn}}`),
          };
        }),
    },
    {
      name: 'message echo',
      sends: 1,
      prepare: async (turns, users) =>
        acts(turns, users, user => {
          const person = employee(user);
          return {
            activity: typed(setting, person, ownChat(person), 'menu'),
            answers: body => body === '',
          };
        }),
    },
  ];
};
