import { DateTime } from 'luxon';
import { amsterdam as zone } from './amsterdam.ts';

/**
 * The instant of a local date and time in Amsterdam.
 * @param date ISO date. @param written the time as `HH:mm`.
 * @returns undefined when there is no such moment on the calendar or the clock (31 February, 25:00, and the hour
 * that summer time skips).
 */
export const instantOf = (date: string, written: string): Date | undefined => {
  // Some clients add the seconds.
  const time = written.replace(/^(\d{2}:\d{2}):\d{2}$/, '$1');
  const local = DateTime.fromISO(`${date}T${time}`, { zone });
  if (!local.isValid) return undefined;
  return local.toFormat('HH:mm') === time ? local.toJSDate() : undefined;
};

/** The local date of an instant, as the date input takes it: `2026-11-23`. */
export const localDate = (at: Date): string => DateTime.fromJSDate(at, { zone }).toFormat('yyyy-MM-dd');

/** The local time of an instant, as the time input takes it: `14:05`. */
export const localTime = (at: Date): string => DateTime.fromJSDate(at, { zone }).toFormat('HH:mm');

/** The local year of an instant: registration numbers count per year. */
export const localYear = (at: Date): number => DateTime.fromJSDate(at, { zone }).year;

/** Is this a date on the calendar, written as `2026-11-23`? */
export const isDate = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && DateTime.fromISO(text, { zone }).isValid;

/** The ISO date that lies so many days after another one; before it, where `days` is negative. */
export const dateAfter = (date: string, days: number): string =>
  DateTime.fromISO(date, { zone }).plus({ days }).toFormat('yyyy-MM-dd');
