import { instantOf, isDate, localDate } from '../calendar/local-time.ts';
import { daysLater } from '../calendar/working-days.ts';
import { endOfToday, mostDaysAhead } from './expected-return.ts';

/** Until when somebody expects the client, or what is wrong with what was filled in. */
export type Until = { readonly until: Date } | { readonly is: 'whichUntil' | 'past' | 'tooFar' };

/** The end of a local day: the last moment before the next one begins. */
const endOfDay = (date: string): Date | undefined => {
  // Noon is on every day, also on those on which the clock changes.
  const noon = instantOf(date, '12:00');
  return noon && daysLater(noon, 0);
};

/**
 * Reads the moment at which a warning ends [H2-2b]. A day alone means to its end, a time alone today; nothing at all,
 * the end of today.
 * @param date local ISO date, or empty. @param time local time as `HH:mm`, or empty.
 */
export const readUntil = (date: string, time: string, now: Date): Until => {
  if (date === '' && time === '') return { until: endOfToday(now) };
  if (date !== '' && !isDate(date)) return { is: 'whichUntil' };
  const day = date === '' ? localDate(now) : date;
  const until = time === '' ? endOfDay(day) : instantOf(day, time);
  if (!until) return { is: 'whichUntil' };
  if (until <= now) return { is: 'past' };
  return until > daysLater(now, mostDaysAhead) ? { is: 'tooFar' } : { until };
};
