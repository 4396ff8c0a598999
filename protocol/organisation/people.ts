import type { Department, Location, Organisation, PersonId, ResponderGroup, Staff } from './organisation.ts';

export const staffOf = (organisation: Organisation, id: PersonId): Staff | undefined =>
  organisation.people.find(person => person.id === id);

export const departmentOf = (organisation: Organisation, key: string): Department | undefined =>
  organisation.departments.find(department => department.key === key);

export const groupOf = (organisation: Organisation, key: string): ResponderGroup | undefined =>
  organisation.responderGroups.find(group => group.key === key);

export const locationOf = (organisation: Organisation, key: string): Location | undefined =>
  organisation.locations.find(location => location.key === key);

/** The responder group that looks after a department's people [BO-5]. */
export const respondersFor = (organisation: Organisation, department: string): ResponderGroup | undefined => {
  const key = departmentOf(organisation, department)?.responders;
  return key === undefined ? undefined : groupOf(organisation, key);
};
