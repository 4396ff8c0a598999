import type { Language } from '../contract.ts';
import type { Speech } from './speech.ts';
import { texts } from './texts.ts';

/** The municipality's clock, wherever the newcomer's computer stands. */
const timeZone = 'Europe/Amsterdam';

const locales = { nl: 'nl-NL', en: 'en-GB' } as const satisfies Record<Language, string>;

const write = (at: string, language: Language, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(locales[language], { timeZone, ...options }).format(new Date(at));

/** A time of day, as Teams shows it with a message: `14:05`. */
export const timeOfDay = (at: string, language: Language): string =>
  write(at, language, { hour: '2-digit', minute: '2-digit' });

/** Day and time in full, for a tooltip: `dinsdag 24 november 2026 om 14:05`. */
export const fullMoment = (at: string, language: Language): string =>
  write(at, language, { dateStyle: 'full', timeStyle: 'short' });

/** The stage's clock: `di 24 nov 14:05`. */
export const clockFace = (at: string, language: Language): string => {
  const day = write(at, language, { weekday: 'short', day: 'numeric', month: 'short' });
  return `${day} ${timeOfDay(at, language)}`;
};

/** The calendar day in Amsterdam, as a key to compare: `2026-11-24`. */
export const dayKey = (at: string): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(new Date(at));

/** The line between two days: today, yesterday, or the day in words. */
export const dayName = (at: string, now: string, speech: Speech): string => {
  const dayBefore = new Date(new Date(now).getTime() - 24 * 60 * 60 * 1000).toISOString();
  if (dayKey(at) === dayKey(now)) return speech.say(texts.message.today);
  if (dayKey(at) === dayKey(dayBefore)) return speech.say(texts.message.yesterday);
  return write(at, speech.language, { weekday: 'long', day: 'numeric', month: 'long' });
};
