import { localDate } from '../../calendar/local-time.ts';
import { workingMorning } from '../../calendar/working-days.ts';
import { inOrder, morningsAfter } from './moments.ts';

/**
 * Every moment at which is asked about what has to be done within some working days: on the morning of the last of them,
 * when it can still be in time, and once it is late on the next five working mornings [E-1] [M4-3].
 * @param since when the term began: on that same day is not asked.
 * @param due the end of the last working day.
 */
export const workingDayMoments = (since: Date, due: Date): readonly Date[] => {
  const lastDay = workingMorning(due, 0);
  const before = localDate(lastDay) > localDate(since) ? [lastDay] : [];
  return inOrder([...before, ...morningsAfter(since > due ? since : due)]);
};
