import type { Organisation } from '../organisation/organisation.ts';
import type { IncidentFact, IncidentState } from './incident-case.ts';
import { isHeard } from './incident-deeds.ts';

/** Keeps when the reporter last heard anything: from then on the silence counts [C-22]. */
export const hearing = (
  organisation: Organisation,
  state: IncidentState,
  facts: readonly IncidentFact[],
  now: Date,
): IncidentState => {
  if (state.phase !== 'registered') return state;
  const at = now.toISOString();
  const heard = facts.some(fact => isHeard(organisation, state, { at, by: 'system', fact }));
  return heard ? { ...state, heardAt: at } : state;
};
