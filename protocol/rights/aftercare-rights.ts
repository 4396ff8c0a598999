import type { AftercareState } from '../aftercare/aftercare-case.ts';
import type { Organisation, PersonId } from '../organisation/organisation.ts';
import { groupOf } from '../organisation/people.ts';

/** May this person take the request up? Members of the group that was asked, and never the victim himself. */
export const mayRespond = (organisation: Organisation, state: AftercareState, person: PersonId): boolean =>
  state.request.victim !== person &&
  (groupOf(organisation, state.request.group)?.members.includes(person) ?? false);

/** The request is the victim's own: he may always stop it. */
export const isVictim = (state: AftercareState, person: PersonId): boolean => state.request.victim === person;
