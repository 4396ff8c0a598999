import type { Organisation } from '../../protocol/organisation/organisation.ts';
import { installed, type Person, type Setting, typed, type Where } from '../activities.ts';
import type { Act } from '../load.ts';
import { userCounts } from '../options.ts';
import { deputy, employee, ownChat, responder } from '../people.ts';

/** The department to which everything is reported, as the example organisation has it. */
export const department = 'stadstoezicht';
const group = 'bog';

const team = '19:bench-team@thread.tacv2';
/** Where the manager sees the registrations. */
export const managersChannel = { channel: '19:bench-department@thread.tacv2', team } as const satisfies Where;
/** Where the responders see the requests. */
export const respondersChannel = { channel: '19:bench-group@thread.tacv2', team } as const satisfies Where;

const staffOf = ({ people }: Organisation): readonly Person[] =>
  people.map(({ id, name }) => ({ teamsId: `29:${id}`, name, aadObjectId: id }));

const most = Math.max(...userCounts);
const numbered = (make: (n: number) => Person) => Array.from({ length: most }, (_, n) => make(n));

const welcome = (setting: Setting, person: Person): Act => ({
  activity: installed(setting, person, ownChat(person)),
  answers: () => true,
});

/** @returns what happens before the first day: everybody has the app, to be done in any order. */
export const everybodyArrives = (setting: Setting, organisation: Organisation): readonly Act[] => {
  const ours = numbered(deputy)
    .concat(numbered(responder))
    .map(({ aadObjectId }) => aadObjectId);
  const known = staffOf(organisation).filter(({ aadObjectId }) => !ours.includes(aadObjectId));
  return [...known, ...numbered(employee), ...numbered(deputy), ...numbered(responder)].map(person =>
    welcome(setting, person),
  );
};

/** @returns the two channels being tied, by who may. */
export const channelsAreTied = (setting: Setting, organisation: Organisation): readonly Act[] => {
  const administrator = staffOf(organisation).find(({ aadObjectId }) =>
    organisation.administrators.includes(aadObjectId),
  );
  if (!administrator) throw new Error('the example organisation has no administrator');
  const tie = (where: Where, what: string): Act => ({
    activity: typed(setting, administrator, where, `koppel ${what}`),
    answers: () => true,
  });
  return [tie(managersChannel, `department:${department}`), tie(respondersChannel, `group:${group}`)];
};
