import type { CardPlace, Deed, NoticeName, Planned, TimerName } from './deed.ts';
import type { PersonId } from './organisation/organisation.ts';

/** The lane of a card: its lines come after it, in order. */
const laneOf = (at: CardPlace): string => (at === 'channel' ? 'channel' : `card:${at.chatOf}`);

const plan = (lane: string, due: Date, deed: Deed): Planned => ({ lane, due, deed });

/** Post or bring up to date the standing card. */
export const showCard = (at: CardPlace, now: Date): Planned => plan(laneOf(at), now, { do: 'showCard', at });

/** Say under the standing card what happened. */
export const addLine = (at: CardPlace, entry: number, now: Date): Planned =>
  plan(laneOf(at), now, { do: 'line', at, entry });

/** Tell people one thing each; nobody twice, and never the one who did it. */
export const tellAll = (
  people: readonly PersonId[],
  notice: NoticeName,
  entry: number,
  now: Date,
  except?: string,
): readonly Planned[] =>
  [...new Set(people)]
    .filter(person => person !== except)
    .map(person => plan(`person:${person}`, now, { do: 'tell', person, notice, entry }));

/** Be reminded. Every timer has a lane of its own: waiting for tomorrow must hold up nothing. */
export const remindAt = (due: Date, timer: TimerName, measure?: string): Planned =>
  measure === undefined
    ? plan(`timer:${timer}:${due.getTime()}`, due, { do: 'timer', timer })
    : plan(`timer:${timer}:${measure}:${due.getTime()}`, due, { do: 'timer', timer, measure });

/** In a lane of its own, in order with what else goes there. */
export const inLane = (lane: string, deed: Deed, now: Date): Planned => plan(lane, now, deed);

/** Something for the store alone. */
export const onTheSide = (deed: Deed, now: Date): Planned => plan(deed.do, now, deed);
