import type { Organisation, PersonId } from './organisation.ts';

/** Every part that one person plays [H4]. Keys of departments, groups and locations; names of sectors. */
export interface Roles {
  readonly managerOf: readonly string[];
  readonly deputyOf: readonly string[];
  readonly headOf: readonly string[];
  /** Keys of the responder groups [BO-1]. */
  readonly respondsIn: readonly string[];
  readonly safetyOfficer: boolean;
  /** Sectors [PM-1]. */
  readonly hrOf: readonly string[];
  readonly receptionAt: readonly string[];
  readonly guardAt: readonly string[];
  readonly administrator: boolean;
}

const keysWhere = <T extends { readonly key: string }>(all: readonly T[], holds: (one: T) => boolean) =>
  all.filter(holds).map(({ key }) => key);

/** The parts of one person, read from the organisation at the moment of asking: a role taken away is gone at once. */
export const rolesOf = (organisation: Organisation, person: PersonId): Roles => {
  const { departments, responderGroups, locations } = organisation;
  return {
    managerOf: keysWhere(departments, ({ manager }) => manager === person),
    deputyOf: keysWhere(departments, ({ deputies }) => deputies.includes(person)),
    headOf: keysWhere(departments, ({ head }) => head === person),
    respondsIn: keysWhere(responderGroups, ({ members }) => members.includes(person)),
    safetyOfficer: organisation.safetyOfficers.includes(person),
    hrOf: organisation.hrManagers.filter(hr => hr.person === person).map(({ sector }) => sector),
    receptionAt: keysWhere(locations, ({ reception }) => reception.includes(person)),
    guardAt: keysWhere(locations, ({ guards }) => guards.includes(person)),
    administrator: organisation.administrators.includes(person),
  };
};

/** Does this person answer for a department: as manager, as deputy, or as head [LG-4] [SK-1e] [AH-1]? */
export const answersFor = (roles: Roles, department: string): boolean =>
  [roles.managerOf, roles.deputyOf, roles.headOf].some(departments => departments.includes(department));

/** Does this person watch the door of a location: reception or security [M4-8]? */
export const watchesDoorOf = (roles: Roles, location: string): boolean =>
  roles.receptionAt.includes(location) || roles.guardAt.includes(location);

/** Has this person any part beside the one everybody has: to report and to ask for aftercare [INL-1]? */
export const hasPart = (roles: Roles): boolean =>
  Object.values(roles).some(part => (typeof part === 'boolean' ? part : part.length > 0));
