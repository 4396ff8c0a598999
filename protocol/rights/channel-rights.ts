import type { Organisation, PersonId } from '../organisation/organisation.ts';

/** What a channel can be tied to. */
export interface ChannelOf {
  readonly kind: 'department' | 'group';
  readonly key: string;
}

/**
 * Everything that this person may tie a channel to: administrators and safety officers anything, a manager, deputy or
 * head the own department, a responder the own group. Not a manager the responders': their channel shows that somebody
 * asked for aftercare, also when it is hidden from him [C-14].
 */
export const mayTie = (organisation: Organisation, person: PersonId): readonly ChannelOf[] => {
  const all = organisation.administrators.includes(person) || organisation.safetyOfficers.includes(person);
  const departments = organisation.departments.filter(
    department => all || [department.manager, department.head, ...department.deputies].includes(person),
  );
  const groups = organisation.responderGroups.filter(group => all || group.members.includes(person));
  return [
    ...departments.map(department => ({ kind: 'department', key: department.key }) as const),
    ...groups.map(group => ({ kind: 'group', key: group.key }) as const),
  ];
};
