import { localDate } from '../calendar/local-time.ts';
import { morningBefore, nextWorkingMorning, workingMorning } from '../calendar/working-days.ts';
import type { Measure } from '../incident/measure.ts';
import type { StepName } from './step.ts';

/** So many days before the last one is asked: of a week that is the third day after the incident and the sixth. */
const daysBefore = [4, 1];
/** Once it is late, on so many working mornings: after that the card says it, and nobody is told again. */
const lateMornings = 5;

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

const morningsAfter = (at: Date, count: number): readonly Date[] => {
  if (count === 0) return [];
  const first = nextWorkingMorning(at);
  return [first, ...morningsAfter(first, count - 1)];
};

/**
 * Every moment at which is asked about a talk that was not held [M2-3] [D-1]: nine in the morning on working days, twice
 * before the term is over, and then each working day, five at most. What lies on the day of the decision or before it
 * falls away.
 */
export const reminderMoments = (decidedAt: Date, due: Date): readonly Date[] => {
  const before = daysBefore.map(days => inTime(due, days)).filter(at => localDate(at) > localDate(decidedAt));
  const late = morningsAfter(decidedAt > due ? decidedAt : due, lateMornings);
  const moments = [...before, ...late].map(at => at.getTime());
  return [...new Set(moments)].sort((a, b) => a - b).map(at => new Date(at));
};

/** When is asked next about this measure; undefined when there is nothing to ask (any more). */
export const nextReminder = (measure: Measure): Date | undefined => {
  if (measure.plan.kind !== 'conductTalk' || !awaitsTalk(measure)) return undefined;
  const decidedAt = new Date(measure.decidedAt);
  const last = measure.remindedAt === undefined ? decidedAt : new Date(measure.remindedAt);
  return reminderMoments(decidedAt, new Date(measure.plan.due)).find(at => at > last);
};
