import type { Organisation, PersonId } from '../organisation/organisation.ts';

/** What a channel can be tied to. */
export interface ChannelOf {
  readonly kind: 'department' | 'group';
  readonly key: string;
}

/**
 * Everything that this person may tie a channel to: administrators and safety officers anything, a manager, deputy or
 * head the own department with its responder group, a responder the own group.
 */
export const mayTie = (organisation: Organisation, person: PersonId): readonly ChannelOf[] => {
  const all = organisation.administrators.includes(person) || organisation.safetyOfficers.includes(person);
  const departments = organisation.departments.filter(
    department => all || [department.manager, department.head, ...department.deputies].includes(person),
  );
  const groups = organisation.responderGroups.filter(
    group =>
      all ||
      group.members.includes(person) ||
      departments.some(department => department.responders === group.key),
  );
  return [
    ...departments.map(department => ({ kind: 'department', key: department.key }) as const),
    ...groups.map(group => ({ kind: 'group', key: group.key }) as const),
  ];
};
