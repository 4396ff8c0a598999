import { localDate } from '../../calendar/local-time.ts';
import { morningBefore, workingMorning } from '../../calendar/working-days.ts';
import type { Measure } from '../../incident/measure.ts';
import type { StepName } from '../step.ts';
import { inOrder, morningsAfter } from './moments.ts';

/** So many days before the last one is asked: of a week that is the third day after the incident and the sixth. */
const daysBefore = [4, 1];

/**
 * Is the talk still to be held, as far as the term goes [M2-3]? It ends when it was held, when the measure ended, and
 * when a client who did not come was invited once more: then the municipality has done its part.
 */
export const awaitsTalk = ({ plan, steps = [] }: Pick<Measure, 'plan' | 'steps'>): boolean => {
  if (plan.kind !== 'conductTalk') return false;
  const names: readonly StepName[] = steps.map(({ step }) => step);
  const missed = names.indexOf('noShow');
  const invitedAgain = missed >= 0 && names.includes('invited', missed);
  return !names.includes('held') && !names.includes('ended') && !invitedAgain;
};

/** In time where that can be: a reminder of something that is late already is no reminder. */
const inTime = (due: Date, days: number): Date => {
  const morning = workingMorning(due, -days);
  return morning <= due ? morning : morningBefore(due, -days);
};

/**
 * Every moment at which is asked about a talk that was not held [M2-3] [D-1]: nine in the morning on working days, twice
 * before the term is over, and then each working day, five at most. What lies on the day of the decision or before it
 * falls away.
 */
export const talkMoments = (decidedAt: Date, due: Date): readonly Date[] => {
  const before = daysBefore.map(days => inTime(due, days)).filter(at => localDate(at) > localDate(decidedAt));
  return inOrder([...before, ...morningsAfter(decidedAt > due ? decidedAt : due)]);
};
