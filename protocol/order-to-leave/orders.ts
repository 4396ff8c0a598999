import type { PersonId } from '../organisation/organisation.ts';

/** So often a client is told to leave before he may be removed [SK-2c] [D-4]. */
export const timesToOrder = 3;

export const speakers = ['me', 'colleague', 'security'] as const;
/** Who said it: the one who taps, or somebody beside him. No name is asked: there is no time for one. */
export type Speaker = (typeof speakers)[number];

export const nths = [1, 2, 3] as const;
export type Nth = (typeof nths)[number];

/** One time that the client was told to leave. */
export interface Order {
  /** The moment of the tap, an ISO instant: the police ask for it. */
  readonly at: string;
  readonly by: PersonId;
  readonly said: Speaker;
}

export const departures = ['byItself', 'withSecurity', 'withPolice'] as const;
/** How the client left in the end [SK-2d]. */
export type Departure = (typeof departures)[number];

/** What was decided about calling the police, and what became of it [SK-2b]. */
export interface PoliceCall {
  readonly called: boolean;
  readonly at: string;
  readonly by: PersonId;
}

/** The orders to leave of one incident, and how it ended. */
export interface OrdersToLeave {
  readonly given: readonly Order[];
  readonly police?: PoliceCall;
  readonly gone?: { readonly how: Departure; readonly at: string; readonly by: PersonId };
}

export const noOrders: OrdersToLeave = { given: [] };

/** The order that comes next; undefined when all three were given. */
export const nextOrder = ({ given }: OrdersToLeave): Nth | undefined =>
  nths.find(nth => nth === given.length + 1);

/** All three were given and the client is still there: from here on he is where he may not be [E-10]. */
export const staysInSpite = ({ given, gone }: OrdersToLeave): boolean =>
  given.length >= timesToOrder && gone === undefined;

/** The manager has yet to decide whether the police are called [SK-2b]. */
export const policeDecisionWaits = (orders: OrdersToLeave | undefined): boolean =>
  orders !== undefined && staysInSpite(orders) && orders.police === undefined;
