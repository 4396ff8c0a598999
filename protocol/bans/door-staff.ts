import type { Location, Organisation, PersonId } from '../organisation/organisation.ts';
import { rolesOf } from '../organisation/roles.ts';
import { managesSomebody } from '../rights/general-rights.ts';
import { type BanAtDoor, concerns } from './at-the-door.ts';

type Where = BanAtDoor['locations'];

/** The municipality's locations that a ban is about. */
export const locationsOf = (organisation: Organisation, where: Where): readonly Location[] =>
  organisation.locations.filter(({ key }) => concerns(where, key));

/** Reception and security of the locations that a ban is about [M4-8]; for all locations, all of them. */
export const doorStaff = (organisation: Organisation, where: Where): readonly PersonId[] => [
  ...new Set(locationsOf(organisation, where).flatMap(({ reception, guards }) => [...reception, ...guards])),
];

/** The locations where nobody at the door can be told: somebody has to say it there. */
export const doorless = (organisation: Organisation, where: Where): readonly Location[] =>
  locationsOf(organisation, where).filter(
    ({ reception, guards }) => reception.length === 0 && guards.length === 0,
  );

/** The locations whose door this person watches. */
export const doorsOf = (organisation: Organisation, person: PersonId): readonly Location[] =>
  organisation.locations.filter(
    ({ reception, guards }) => reception.includes(person) || guards.includes(person),
  );

/**
 * Whose bans this person may see [M4-8] [M4-9]: management and safety officers those of every location, who watches a
 * door those of that location; nobody else any.
 */
export const bansSeenBy = (
  organisation: Organisation,
  person: PersonId,
): 'all' | readonly [string, ...string[]] | undefined => {
  if (managesSomebody(organisation, person) || rolesOf(organisation, person).safetyOfficer) return 'all';
  const [first, ...others] = doorsOf(organisation, person).map(({ key }) => key);
  return first === undefined ? undefined : [first, ...others];
};

/** May this person know of a ban for these locations? */
export const maySeeBan = (organisation: Organisation, where: Where, person: PersonId): boolean => {
  const seen = bansSeenBy(organisation, person);
  if (seen === undefined) return false;
  return seen === 'all' || seen.some(location => concerns(where, location));
};
