import { granted, refused } from '../decision.ts';
import type { Draft, IncidentFact, IncidentState } from '../incident/incident-case.ts';
import type { PersonId } from '../organisation/organisation.ts';
import { type Departure, type Nth, nextOrder, noOrders, type OrdersToLeave, type Speaker } from './orders.ts';

/** Who taps, and when. */
export interface Tapping {
  readonly person: PersonId;
  readonly now: Date;
}

/** The orders of a case that is under way; it may happen before there is a report. */
export const ordersOf = (state: IncidentState): OrdersToLeave | undefined =>
  state.phase === 'draft' || state.phase === 'registered' ? (state.orders ?? noOrders) : undefined;

/** The form of a report that begins like this already says what happened, and where such orders are given. */
const saidIn = ({ form }: Draft): Draft['form'] => {
  const { sorts = '', place } = form.typed;
  const chosen = sorts.split(',').filter(sort => sort !== '');
  const all = chosen.includes('refusesToLeave') ? chosen : [...chosen, 'refusesToLeave'];
  return { ...form, typed: { ...form.typed, sorts: all.join(','), place: place || 'office' } };
};

const withOrders = (state: IncidentState, orders: OrdersToLeave): IncidentState => {
  switch (state.phase) {
    case 'draft':
      return { ...state, orders, form: saidIn(state) };
    case 'registered':
      return { ...state, orders };
    default:
      return state;
  }
};

const idle = (state: IncidentState) => granted<IncidentState, IncidentFact>(state);
const done = (state: IncidentState, orders: OrdersToLeave, fact: IncidentFact) =>
  granted<IncidentState, IncidentFact>(withOrders(state, orders), fact);

/**
 * The client was told to leave, for the first, second or third time [SK-2c] [D-4]. The button says which time it is, so
 * that the same tap, however often it arrives, is one order.
 */
export const giveOrder = (state: IncidentState, nth: Nth, said: Speaker, { person, now }: Tapping) => {
  const orders = ordersOf(state);
  if (!orders) return refused('notOpen');
  if (orders.given.length >= nth) return idle(state);
  if (orders.gone || nextOrder(orders) !== nth) return refused('outOfOrder');
  const given = [...orders.given, { at: now.toISOString(), by: person, said }];
  return done(state, { ...orders, given }, { fact: 'orderGiven', nth, said });
};

/** It was not said after all: the last order is taken back, as long as nobody acted on it. */
export const takeBackOrder = (state: IncidentState, nth: Nth) => {
  const orders = ordersOf(state);
  if (!orders) return refused('notOpen');
  if (orders.given.length < nth) return idle(state);
  if (orders.given.length > nth || orders.police || orders.gone) return refused('outOfOrder');
  return done(state, { ...orders, given: orders.given.slice(0, -1) }, { fact: 'orderTakenBack', nth });
};

/**
 * Somebody called the police, or the manager decided that it is not needed [SK-2b]. A call can always be recorded, also
 * after it was decided otherwise: whoever is in danger calls and does not wait.
 */
export const recordPolice = (state: IncidentState, called: boolean, { person, now }: Tapping) => {
  const orders = ordersOf(state);
  if (!orders) return refused('notOpen');
  if (orders.police?.called === called || orders.police?.called) return idle(state);
  if (!called && orders.given.length === 0) return refused('outOfOrder');
  return done(
    state,
    { ...orders, police: { called, at: now.toISOString(), by: person } },
    { fact: called ? 'policeCalled' : 'policeNotNeeded' },
  );
};

/** The client is gone, and how [SK-2d]. Said once; what was said first stands. */
export const recordDeparture = (state: IncidentState, how: Departure, { person, now }: Tapping) => {
  const orders = ordersOf(state);
  if (!orders) return refused('notOpen');
  if (orders.gone) return idle(state);
  if (orders.given.length === 0 && !orders.police) return refused('outOfOrder');
  return done(
    state,
    { ...orders, gone: { how, at: now.toISOString(), by: person } },
    { fact: 'clientLeft', how },
  );
};
