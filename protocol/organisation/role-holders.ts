import type { Organisation, PersonId } from './organisation.ts';

/** The parts for which the protocol counts on somebody being told something. */
export type Part =
  | 'manager'
  | 'deputy'
  | 'head'
  | 'safetyOfficer'
  | 'hrManager'
  | 'facilities'
  | 'responder'
  | 'reception'
  | 'guard';

/** Somebody who must be reached, and for what. */
export interface RoleHolder {
  readonly person: PersonId;
  readonly part: Part;
  /** The department, group or sector by name; absent where the part is one for the whole municipality. */
  readonly of?: string;
}

const holders = (part: Part, people: readonly PersonId[], of: string): readonly RoleHolder[] =>
  people.map(person => ({ person, part, of }));

/**
 * Everybody whom the protocol counts on [H4]: who decides, who stands in, who gets copies, who looks after people, who
 * watches a door [M4-8]. Each
 * once, with the part that weighs most: that of the manager first, because the first care is his [LG-1].
 */
export const roleHolders = (organisation: Organisation): readonly RoleHolder[] => {
  const { departments, responderGroups, locations, safetyOfficers, hrManagers, facilities } = organisation;
  const all: readonly RoleHolder[] = [
    ...departments.flatMap(({ manager, name }) => holders('manager', [manager], name)),
    ...departments.flatMap(({ deputies, name }) => holders('deputy', deputies, name)),
    ...safetyOfficers.map(person => ({ person, part: 'safetyOfficer' }) as const),
    ...responderGroups.flatMap(({ members, name }) => holders('responder', members, name)),
    ...departments.flatMap(({ head, name }) => holders('head', [head], name)),
    ...facilities.map(person => ({ person, part: 'facilities' }) as const),
    ...hrManagers.flatMap(({ person, sector }) => holders('hrManager', [person], sector)),
    ...locations.flatMap(({ reception, name }) => holders('reception', reception, name)),
    ...locations.flatMap(({ guards, name }) => holders('guard', guards, name)),
  ];
  return all.filter(({ person }, index) => all.findIndex(other => other.person === person) === index);
};
