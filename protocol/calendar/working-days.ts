import Holidays from 'date-holidays';
import { clock, dayOf, instantOn, isoDateOf, type LocalDay, timeOf, weekdayOf, yearOf } from './local-day.ts';

const dutch = new Holidays('NL');

/** When the office opens: reminders that fall outside working time come then. */
const opening = clock(9);
/** When the office closes. */
const closing = clock(17);

/** The dates of a year's public holidays. Asking the library takes a millisecond, and an answer never changes. */
const holidaysIn = (() => {
  const known = new Map<number, ReadonlySet<string>>();
  return (year: number): ReadonlySet<string> => {
    const found =
      known.get(year) ??
      new Set(
        dutch
          .getHolidays(year)
          .filter(({ type }) => type === 'public')
          .map(({ date }) => date.slice(0, 'yyyy-MM-dd'.length)),
      );
    known.set(year, found);
    return found;
  };
})();

/** Is this a day on which the municipality works? Weekends and Dutch public holidays are not. */
export const isWorkingDay = (day: LocalDay): boolean =>
  weekdayOf(day) <= 5 && !holidaysIn(yearOf(day)).has(isoDateOf(day));

const workingDayFrom = (day: LocalDay, step: 1 | -1): LocalDay =>
  isWorkingDay(day) ? day : workingDayFrom(day + step, step);

const nextWorkingDay = (day: LocalDay): LocalDay => workingDayFrom(day + 1, 1);

const workingDaysAfter = (day: LocalDay, days: number): LocalDay => {
  let found = day;
  for (let left = days; left > 0; left -= 1) found = nextWorkingDay(found);
  return found;
};

/** The opening hour of the first working day after `at`, in Amsterdam. */
export const nextWorkingMorning = (at: Date): Date => instantOn(nextWorkingDay(dayOf(at)), opening);

/** The opening hour of the day that lies `days` days after `at`, or of the first working day after that day. */
export const workingMorning = (at: Date, days: number): Date =>
  instantOn(workingDayFrom(dayOf(at) + days, 1), opening);

/** The same, but going back where that day is no working day. */
export const morningBefore = (at: Date, days: number): Date =>
  instantOn(workingDayFrom(dayOf(at) + days, -1), opening);

/**
 * The end of the working day that lies `days` working days after `at`.
 * @param days a whole number of 1 or more.
 */
export const workingDaysLater = (at: Date, days: number): Date =>
  instantOn(workingDaysAfter(dayOf(at), days), closing);

/**
 * The same time of day, so many working days after `at`. What begins outside office hours begins at the next opening,
 * so that somebody who is told at that moment is at work.
 * @param days a whole number of 1 or more.
 */
export const workingDaysOn = (at: Date, days: number): Date => {
  const [day, time] = [dayOf(at), timeOf(at)];
  const isOver = !isWorkingDay(day) || time >= closing;
  const [from, begins] = isOver ? [nextWorkingDay(day), opening] : [day, Math.max(time, opening)];
  return instantOn(workingDaysAfter(from, days), begins);
};

/** The end of the calendar day that lies `days` days after `at`: "within a week" counts every day [M2-3]. */
export const daysLater = (at: Date, days: number): Date =>
  new Date(instantOn(dayOf(at) + days + 1, 0).getTime() - 1);
