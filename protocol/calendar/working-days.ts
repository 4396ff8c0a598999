import Holidays from 'date-holidays';
import { DateTime } from 'luxon';
import { amsterdam as zone } from './amsterdam.ts';

const dutch = new Holidays('NL');

/** When the office opens: reminders that fall outside working time come then. */
const opening = { hour: 9, minute: 0, second: 0, millisecond: 0 };

const local = (at: Date) => DateTime.fromJSDate(at, { zone });

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

/** Is this local day one on which the municipality works? Weekends and Dutch public holidays are not. */
export const isWorkingDay = (day: DateTime): boolean =>
  day.weekday <= 5 && !holidaysIn(day.year).has(day.toFormat('yyyy-MM-dd'));

const nextWorkingDay = (day: DateTime): DateTime => {
  const next = day.plus({ days: 1 });
  return isWorkingDay(next) ? next : nextWorkingDay(next);
};

/** The opening hour of the first working day after `at`, in Amsterdam. */
export const nextWorkingMorning = (at: Date): Date => nextWorkingDay(local(at)).set(opening).toJSDate();

const workingDayFrom = (day: DateTime, step: 1 | -1): DateTime =>
  isWorkingDay(day) ? day : workingDayFrom(day.plus({ days: step }), step);

/** The opening hour of the day that lies `days` days after `at`, or of the first working day after that day. */
export const workingMorning = (at: Date, days: number): Date =>
  workingDayFrom(local(at).plus({ days }), 1).set(opening).toJSDate();

/** The same, but going back where that day is no working day. */
export const morningBefore = (at: Date, days: number): Date =>
  workingDayFrom(local(at).plus({ days }), -1).set(opening).toJSDate();

/**
 * The end of the working day that lies `days` working days after `at`.
 * @param days a whole number of 1 or more.
 */
export const workingDaysLater = (at: Date, days: number): Date => {
  let day: DateTime = local(at);
  for (let left = days; left > 0; left -= 1) day = nextWorkingDay(day);
  return day.set({ hour: 17, minute: 0, second: 0, millisecond: 0 }).toJSDate();
};

/** When the office closes. */
const closing = 17;

/** The same moment when the office is open; else its next opening. */
const inOfficeHours = (at: DateTime): DateTime => {
  if (!isWorkingDay(at) || at.hour >= closing) return nextWorkingDay(at).set(opening);
  return at.hour < opening.hour ? at.set(opening) : at;
};

/**
 * The same time of day, so many working days after `at`. What begins outside office hours begins at the next opening,
 * so that somebody who is told at that moment is at work.
 * @param days a whole number of 1 or more.
 */
export const workingDaysOn = (at: Date, days: number): Date => {
  let day = inOfficeHours(local(at));
  for (let left = days; left > 0; left -= 1) day = nextWorkingDay(day);
  return day.toJSDate();
};

/** The end of the calendar day that lies `days` days after `at`: "within a week" counts every day [M2-3]. */
export const daysLater = (at: Date, days: number): Date => local(at).plus({ days }).endOf('day').toJSDate();
