import type { Organisation, PersonId } from '../organisation/organisation.ts';
import { departmentOf, groupOf } from '../organisation/people.ts';
import type { Audience } from './chain.ts';

/** What a chain is about, as far as it decides whom to call. */
export interface About {
  readonly department: string;
  /** Key of the responder group, where responders are asked. */
  readonly group?: string;
  /** Who handles it, where somebody does. */
  readonly handler?: PersonId;
  /** Who must never be called about it: the victim himself, and everybody from whom it is hidden [C-14]. */
  readonly except: readonly PersonId[];
}

const holders = (organisation: Organisation, audience: Audience, about: About): readonly PersonId[] => {
  const department = departmentOf(organisation, about.department);
  const one = (person: PersonId | undefined) => (person === undefined ? [] : [person]);
  switch (audience) {
    case 'responders':
      return groupOf(organisation, about.group ?? '')?.members ?? [];
    case 'handler':
      return one(about.handler ?? department?.manager);
    case 'manager':
      return one(department?.manager);
    case 'deputies':
      return department?.deputies ?? [];
    case 'head':
      return one(department?.head);
    case 'safetyOfficers':
      return organisation.safetyOfficers;
    case 'administrators':
      return organisation.administrators;
  }
};

/**
 * Whom to call, each once. Where a part is held by nobody who may know, the safety officers are called in its place, and
 * where that is nobody either the administrators: what waits is never left with nobody.
 */
export const whomToCall = (
  organisation: Organisation,
  audiences: readonly Audience[],
  about: About,
): readonly PersonId[] => {
  const allowed = (audience: Audience) =>
    holders(organisation, audience, about).filter(person => !about.except.includes(person));
  const instead = [allowed('safetyOfficers'), allowed('administrators')];
  const called = audiences.flatMap(audience => {
    const people = allowed(audience);
    return people.length > 0 ? people : (instead.find(others => others.length > 0) ?? []);
  });
  return [...new Set(called)];
};
