import { nextWorkingMorning } from '../../calendar/working-days.ts';

/** Once it is late, on so many working mornings: after that the card says it, and nobody is told again. */
export const lateMornings = 5;

/** The next so many working mornings. */
export const morningsAfter = (at: Date, count: number = lateMornings): readonly Date[] => {
  if (count === 0) return [];
  const first = nextWorkingMorning(at);
  return [first, ...morningsAfter(first, count - 1)];
};

/** Each moment once, in order. */
export const inOrder = (moments: readonly Date[]): readonly Date[] => {
  const times = moments.map(at => at.getTime());
  return [...new Set(times)].sort((a, b) => a - b).map(at => new Date(at));
};
