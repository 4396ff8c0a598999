import { dateAfter, instantOf, localDate } from '../calendar/local-time.ts';
import { morningBefore } from '../calendar/working-days.ts';
import type { BanAtDoor } from './at-the-door.ts';

/** Before the doors open, and late enough that nobody is woken by it. */
const opening = '07:00';

/** The morning of a day, when the door hears what is new on it. @throws RangeError for what is no ISO date. */
export const doorMorning = (date: string): Date => {
  const at = instantOf(date, opening);
  if (!at) throw new RangeError('this is no date');
  return at;
};

/** When the door is told that a ban begins: on the morning of its first day; at once when that day is there already. */
export const startTold = ({ from }: Pick<BanAtDoor, 'from'>, now: Date): Date =>
  from <= localDate(now) ? now : doorMorning(from);

/** When a ban is closed: on the morning of the first day on which the client may come in again. */
export const endTold = ({ openFrom }: Pick<BanAtDoor, 'openFrom'>): Date => doorMorning(openFrom);

/** How long what the door was told still names the client after the ban: everybody has read by then that it is over. */
const daysNamed = 14;

/** When what the door was told forgets the client's name. */
export const nameForgotten = ({ openFrom }: Pick<BanAtDoor, 'openFrom'>): Date =>
  doorMorning(dateAfter(openFrom, daysNamed));

/**
 * When the manager is asked whether the ban goes on [D-5]: so many days before the last day, at nine on a working day.
 * @returns undefined when that is no later than the day on which the last day was set: whoever set it knows it.
 */
export const warningAt = (until: string, days: number, setAt: Date): Date | undefined => {
  const lastDay = instantOf(until, '12:00');
  if (!lastDay) return undefined;
  const at = morningBefore(lastDay, -days);
  return localDate(at) > localDate(setAt) ? at : undefined;
};
