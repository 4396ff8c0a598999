import type { Deed, Planned } from '../deed.ts';
import type { PersonId } from '../organisation/organisation.ts';

/** A card in the chat of somebody at the door. */
export type DoorCard = Pick<Extract<Deed, { do: 'doorCard' }>, 'visit' | 'anew' | 'on'>;

/** Write the list of bans as this one now stands. In order: what is older must not overwrite what is newer. */
export const fileBan = (measure: string, now: Date): Planned => ({
  lane: `ban:${measure}`,
  due: now,
  deed: { do: 'fileBan', measure },
});

/**
 * Show somebody at the door how it stands. What is for later has a lane of its own: a morning that is still to come must
 * hold up nothing.
 */
export const doorCard = (person: PersonId, measure: string, card: DoorCard, due: Date): Planned => ({
  lane: `door:${person}:${card.visit ?? measure}:${due.getTime()}`,
  due,
  deed: { do: 'doorCard', person, measure, ...card },
});
