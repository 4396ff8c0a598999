import { granted, refused } from '../decision.ts';
import type { IncidentFact, IncidentState } from './incident-case.ts';

/** Somebody reads the whole report: written down before it is shown, every time. */
export const viewDetails = (state: IncidentState) => {
  if (state.phase !== 'registered') return refused('notOpen');
  return granted<IncidentState, IncidentFact>(state, { fact: 'detailsViewed' });
};
