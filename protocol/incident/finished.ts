import { accidentIsOpen } from '../accident/accident.ts';
import { runningReturns } from '../expected-return/expected-return.ts';
import { firstCareIsOpen } from '../first-care/first-care.ts';
import { waitsForStep } from '../measures/waiting.ts';
import { policeDecisionWaits } from '../order-to-leave/orders.ts';
import { pointsToDirectorsLetter } from '../written/writings.ts';
import type { IncidentState } from './incident-case.ts';

/**
 * Is there nothing left to do about this case [LG-4]? It was decided on, were it that no measure is needed, and no
 * measure waits for its next step; first care is on record [LG-1]; an accident at work was reported or need not be [E-19]; nobody is looked out for any
 * more [H2-2b]; and no letter of the director [H2-3b] or decision about the police [SK-2b] waits. What was taken back or
 * never sent is nobody's work any more.
 */
export const isFinished = (state: IncidentState): boolean => {
  if (state.phase === 'draft') return false;
  if (state.phase !== 'registered') return true;
  return (
    state.measures.length > 0 &&
    !state.measures.some(waitsForStep) &&
    !firstCareIsOpen(state) &&
    !accidentIsOpen(state) &&
    runningReturns(state).length === 0 &&
    !policeDecisionWaits(state.orders) &&
    !pointsToDirectorsLetter(state)
  );
};
