import { clock, dayNamed, dayOf, instantOn, isoDateOf, timeOf, yearOf } from './local-day.ts';

/**
 * The instant of a local date and time in Amsterdam.
 * @param date ISO date. @param written the time as `HH:mm`.
 * @returns undefined when there is no such moment on the calendar or the clock (31 February, 25:00, and the hour
 * that summer time skips).
 */
export const instantOf = (date: string, written: string): Date | undefined => {
  const day = dayNamed(date);
  // Some clients add the seconds.
  const [, hour, minute] = /^([01]\d|2[0-3]):([0-5]\d)(?::\d{2})?$/.exec(written) ?? [];
  if (day === undefined || hour === undefined) return undefined;
  const time = clock(Number(hour), Number(minute));
  const at = instantOn(day, time);
  return timeOf(at) === time ? at : undefined;
};

/** The local date of an instant, as the date input takes it: `2026-11-23`. */
export const localDate = (at: Date): string => isoDateOf(dayOf(at));

/** The local time of an instant, as the time input takes it: `14:05`. */
export const localTime = (at: Date): string =>
  new Date(timeOf(at)).toISOString().slice('1970-01-01T'.length, -':00.000Z'.length);

/** The local year of an instant: registration numbers count per year. */
export const localYear = (at: Date): number => yearOf(dayOf(at));

/** Is this a date on the calendar, written as `2026-11-23`? */
export const isDate = (text: string): boolean => dayNamed(text) !== undefined;

/**
 * The ISO date that lies so many days after another one; before it, where `days` is negative.
 * @throws RangeError when it is no date.
 */
export const dateAfter = (date: string, days: number): string =>
  isoDateOf((dayNamed(date) ?? Number.NaN) + days);
