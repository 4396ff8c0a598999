import type { Organisation } from '../../protocol/organisation/organisation.ts';
import type { OrganisationFile } from './schema.ts';

/** A file that passed every check, as the protocol reads it: people named by their Entra id instead of their key. */
export const resolve = (file: OrganisationFile): Organisation => {
  const ids = new Map(Object.entries(file.people).map(([key, { id }]) => [key, id]));
  const idOf = (key: string): string => {
    const id = ids.get(key);
    if (id === undefined) throw new TypeError(`"${key}" passed the cross checks without being in people`);
    return id;
  };
  const idsOf = (keys: readonly string[]) => keys.map(idOf);
  const { templates, signatories, payTo, keptFor, ...choices } = file.letters;
  return {
    ...file,
    letters: {
      signatories,
      settings: choices,
      ...(templates === undefined ? {} : { templates }),
      ...(payTo === undefined ? {} : { payTo }),
      ...(keptFor === undefined ? {} : { keptFor }),
    },
    people: Object.values(file.people),
    departments: Object.entries(file.departments).map(([key, department]) => ({
      ...department,
      key,
      manager: idOf(department.manager),
      deputies: idsOf(department.deputies),
      head: idOf(department.head),
    })),
    responderGroups: Object.entries(file.responderGroups).map(([key, { name, members }]) => ({
      key,
      name,
      members: idsOf(members),
    })),
    locations: Object.entries(file.locations).map(([key, location]) => ({
      ...location,
      key,
      reception: idsOf(location.reception),
      guards: idsOf(location.guards),
    })),
    safetyOfficers: idsOf(file.safetyOfficers),
    facilities: idsOf(file.facilities),
    hrManagers: Object.entries(file.hrManagers).map(([sector, person]) => ({ sector, person: idOf(person) })),
    administrators: idsOf(file.administrators),
  };
};
