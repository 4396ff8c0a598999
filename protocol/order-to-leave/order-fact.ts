import type { Departure, Nth, Speaker } from './orders.ts';

/** What can be said to have happened while a client was told to leave [SK-2b] [SK-2c] [SK-2d]. */
export type OrderFact =
  | { readonly fact: 'orderGiven'; readonly nth: Nth; readonly said: Speaker }
  /** Tapped by mistake: what the police read must be true. */
  | { readonly fact: 'orderTakenBack'; readonly nth: Nth }
  | { readonly fact: 'policeCalled' }
  | { readonly fact: 'policeNotNeeded' }
  | { readonly fact: 'clientLeft'; readonly how: Departure };
