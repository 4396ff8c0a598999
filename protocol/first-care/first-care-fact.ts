import type { Audience } from '../escalation/chain.ts';
import type { PersonId } from '../organisation/organisation.ts';

/** What can be said to have happened about first care [LG-1]. What was done for the victim is not in it. */
export type FirstCareFact =
  | { readonly fact: 'firstCareGiven' }
  | { readonly fact: 'firstCareNotNeeded' }
  /** It was on record, and was not right. */
  | { readonly fact: 'firstCareReopened'; readonly recordedBy: PersonId }
  /** Nobody put it on record in time: the chain called whoever is next. */
  | { readonly fact: 'firstCareCalled'; readonly called: readonly Audience[] };
