/**
 * Days and clocks in Amsterdam by counting, for what is asked at every card and every decision: the calendar library makes
 * a date of many parts for each step, and took a tenth of the processor time of sending a report. A test holds this
 * against the library, day by day and over changes of the clock.
 */
import { amsterdam } from './amsterdam.ts';

/** A day on the calendar of Amsterdam, as days since 1 January 1970. */
export type LocalDay = number;

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

/** Milliseconds since 1970 as the clock on the wall shows them. */
const onTheWall = (at: Date): number => at.getTime() + amsterdam.offset(at.getTime()) * minuteMs;

/** The day that an instant falls on. */
export const dayOf = (at: Date): LocalDay => Math.floor(onTheWall(at) / dayMs);

/** The time on the wall at an instant, in milliseconds since midnight. */
export const timeOf = (at: Date): number => onTheWall(at) - dayOf(at) * dayMs;

/**
 * The instant at which the wall shows a time, that day.
 * @param time milliseconds since midnight. Where the clock shows it twice, the first time; where it skips it, as much
 * later as it skips.
 */
export const instantOn = (day: LocalDay, time: number): Date => {
  const wall = day * dayMs + time;
  const by = (offset: number) => wall - offset * minuteMs;
  const shows = (at: number) => at + amsterdam.offset(at) * minuteMs === wall;
  // The clock is changed at night, by an hour. Hours before and hours after tell what it can have been off.
  const [one, other] = [by(amsterdam.offset(wall - 4 * hourMs)), by(amsterdam.offset(wall + 4 * hourMs))];
  const [early, late] = [Math.min(one, other), Math.max(one, other)];
  return new Date(shows(early) ? early : late);
};

/** A time on the wall, in milliseconds since midnight. */
export const clock = (hour: number, minute = 0): number => hour * hourMs + minute * minuteMs;

/** @param date ISO date. @returns nothing when it is none, or not on the calendar (31 February). */
export const dayNamed = (date: string): LocalDay | undefined => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return undefined;
  const day = Math.floor(Date.parse(`${date}T00:00:00Z`) / dayMs);
  return Number.isFinite(day) && isoDateOf(day) === date ? day : undefined;
};

/** As the date input takes it: `2026-11-23`. */
export const isoDateOf = (day: LocalDay): string => new Date(day * dayMs).toISOString().slice(0, 10);

export const yearOf = (day: LocalDay): number => new Date(day * dayMs).getUTCFullYear();

/** 1 is Monday, 7 is Sunday. */
export const weekdayOf = (day: LocalDay): number => new Date(day * dayMs).getUTCDay() || 7;
