import type { AftercareState } from '../aftercare/aftercare-case.ts';
import type { Organisation, PersonId } from '../organisation/organisation.ts';
import { departmentOf, groupOf } from '../organisation/people.ts';

/** Those from whom a hidden request is hidden: everybody who answers for the victim's department. */
const isKeptFrom = (organisation: Organisation, { request }: AftercareState, person: PersonId): boolean => {
  const department = departmentOf(organisation, request.department);
  const managing = department ? [department.manager, ...department.deputies, department.head] : [];
  return request.hidden && managing.includes(person);
};

/** May this person know that there is such a request? Not those from whom it is hidden, unless it is their own [C-14]. */
export const mayKnow = (organisation: Organisation, state: AftercareState, person: PersonId): boolean =>
  isVictim(state, person) || !isKeptFrom(organisation, state, person);

/**
 * May this person take the request up? Members of the group that was asked, but never the victim himself, nor a
 * responder from whom it is hidden because he answers for the department too [C-14].
 */
export const mayRespond = (organisation: Organisation, state: AftercareState, person: PersonId): boolean =>
  state.request.victim !== person &&
  !isKeptFrom(organisation, state, person) &&
  (groupOf(organisation, state.request.group)?.members.includes(person) ?? false);

/** Who has, or had, the request in hand: an old button of his must show how it stands now, not a refusal. */
export const isClaimer = (state: AftercareState, person: PersonId): boolean => {
  switch (state.phase) {
    case 'open':
      return state.returnedBy.includes(person);
    case 'claimed':
    case 'closed':
    case 'cancelled':
      return state.claimedBy === person;
  }
};

/** The request is the victim's own: he may always stop it. */
export const isVictim = (state: AftercareState, person: PersonId): boolean => state.request.victim === person;
