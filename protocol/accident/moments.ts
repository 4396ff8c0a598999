import { localDate } from '../calendar/local-time.ts';
import { nextWorkingMorning } from '../calendar/working-days.ts';

/** So long after it was raised somebody is asked for the first time: it has to be reported at once. */
const soonMs = 2 * 3_600_000;

/**
 * When somebody is asked first about an accident that was raised just now [E-19]: the same day, whatever day it is; too
 * late for that, on the next working morning. From then on it is every working morning.
 */
export const firstAsked = (raised: Date): Date => {
  const soon = new Date(raised.getTime() + soonMs);
  return localDate(soon) === localDate(raised) ? soon : nextWorkingMorning(raised);
};
