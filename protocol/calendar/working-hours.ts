import { clock, dayOf, instantOn, type LocalDay } from './local-day.ts';
import { isWorkingDay } from './working-days.ts';

/** From when until when the office is open on a working day, local times as `09:00`. */
export interface OfficeHours {
  readonly from: string;
  readonly until: string;
}

/** What holds where the municipality says nothing. */
export const usualOfficeHours: OfficeHours = { from: '09:00', until: '17:00' };

const at = (day: LocalDay, time: string): number => {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return instantOn(day, clock(hour, minute)).getTime();
};

/** Is the office open at this moment: on a working day, within its hours? */
export const isOfficeOpen = (moment: Date, { from, until }: OfficeHours): boolean => {
  const [day, now] = [dayOf(moment), moment.getTime()];
  return isWorkingDay(day) && now >= at(day, from) && now < at(day, until);
};

/**
 * The moment that lies so many minutes of open office after `moment`. Nights, weekends and public holidays do not count;
 * neither does the hour that summer time skips, because it lies in the night.
 * @param minutes whole, 0 or more; 0 gives the moment itself while the office is open, else its next opening.
 */
export const workingMinutesLater = (moment: Date, minutes: number, { from, until }: OfficeHours): Date => {
  let left = minutes * 60_000;
  for (let day = dayOf(moment); ; day += 1) {
    if (!isWorkingDay(day)) continue;
    const begin = Math.max(moment.getTime(), at(day, from));
    const room = at(day, until) - begin;
    if (left < room) return new Date(begin + left);
    left -= Math.max(room, 0);
  }
};
