import { pressed, type Setting, typed } from '../activities.ts';
import type { Act } from '../load.ts';
import { employee, ownChat } from '../people.ts';
import type { Scenario } from '../scenario.ts';

export const invokeEcho = 'bare: invoke echo';

/** What the bare bot is asked. */
export const bareScenarios = (setting: Setting): readonly Scenario[] => {
  const acts = (turns: number, users: number, make: (user: number, turn: number) => Act): readonly Act[] =>
    Array.from({ length: turns }, (_, turn) => make(turn % users, turn));
  return [
    {
      name: invokeEcho,
      prepare: async (turns, users) =>
        acts(turns, users, (user, turn) => {
          const person = employee(user);
          return {
            activity: pressed(setting, person, ownChat(person), { action: 'echo', turn }),
            answers: body => body.includes(`"turn":${turn}`),
          };
        }),
    },
    {
      name: 'bare: message echo',
      prepare: async (turns, users) =>
        acts(turns, users, user => {
          const person = employee(user);
          return { activity: typed(setting, person, ownChat(person), 'menu'), answers: () => true };
        }),
    },
  ];
};
