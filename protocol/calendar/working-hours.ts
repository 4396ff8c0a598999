import { DateTime } from 'luxon';
import { isWorkingDay } from './working-days.ts';

const zone = 'Europe/Amsterdam';

/** From when until when the office is open on a working day, local times as `09:00`. */
export interface OfficeHours {
  readonly from: string;
  readonly until: string;
}

/** What holds where the municipality says nothing. */
export const usualOfficeHours: OfficeHours = { from: '09:00', until: '17:00' };

const at = (day: DateTime, time: string): DateTime => {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return day.set({ hour, minute, second: 0, millisecond: 0 });
};

/** Is the office open at this moment: on a working day, within its hours? */
export const isOfficeOpen = (moment: Date, hours: OfficeHours): boolean => {
  const local = DateTime.fromJSDate(moment, { zone });
  return isWorkingDay(local) && local >= at(local, hours.from) && local < at(local, hours.until);
};

/**
 * The moment that lies so many minutes of open office after `moment`. Nights, weekends and public holidays do not count;
 * neither does the hour that summer time skips, because it lies in the night.
 * @param minutes whole, 0 or more; 0 gives the moment itself while the office is open, else its next opening.
 */
export const workingMinutesLater = (moment: Date, minutes: number, hours: OfficeHours): Date => {
  let now = DateTime.fromJSDate(moment, { zone });
  let left = minutes * 60_000;
  for (;;) {
    const open = at(now, hours.from);
    const closed = at(now, hours.until);
    if (isWorkingDay(now) && now < closed) {
      const begin = now > open ? now : open;
      const room = closed.toMillis() - begin.toMillis();
      if (left < room) return begin.plus({ milliseconds: left }).toJSDate();
      left -= room;
    }
    now = now.plus({ days: 1 }).startOf('day');
  }
};
