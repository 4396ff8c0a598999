import { DateTime } from 'luxon';
import { amsterdam as zone } from '../protocol/calendar/amsterdam.ts';
import type { Language, Words } from './words.ts';

/**
 * By the municipality's clock. Teams cannot localise dates in cards by itself, so we write them out. Each language when
 * somebody reads it: it takes some 10 microseconds, and a card is read in one of the two.
 */
const written = (at: Date, nl: string, en: string): Words => {
  const format = (language: Language, pattern: string) =>
    DateTime.fromJSDate(at, { zone }).setLocale(language).toFormat(pattern);
  return {
    get nl() {
      return format('nl', nl);
    },
    get en() {
      return format('en', en);
    },
  };
};

/** A day and a time: `ma 23 november 2026, 14:05`. */
export const moment = (at: Date): Words => written(at, 'ccc d LLLL yyyy, HH:mm', 'ccc d LLLL yyyy, HH:mm');

/** A day: `maandag 23 november 2026`. */
export const day = (at: Date): Words => written(at, 'cccc d LLLL yyyy', 'cccc d LLLL yyyy');

/** A short moment for lists and timelines: `23 nov 14:05`. */
export const shortMoment = (at: Date): Words => written(at, 'd LLL HH:mm', 'd LLL HH:mm');

/** A time of day: `14:05`. */
export const timeOfDay = (at: Date): Words => written(at, 'HH:mm', 'HH:mm');
