import { waitsForStep } from '../measures/life.ts';
import type { IncidentState } from './incident-case.ts';

/**
 * Is there nothing left to do about this case [LG-4]? It was decided on, were it that no measure is needed, and no
 * measure waits for its next step. What was taken back or never sent is nobody's work any more.
 */
export const isFinished = (state: IncidentState): boolean => {
  if (state.phase === 'draft') return false;
  if (state.phase !== 'registered') return true;
  return state.measures.length > 0 && !state.measures.some(waitsForStep);
};
