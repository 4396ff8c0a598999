import type { AccidentDuty } from '../accident/accident.ts';
import { accidentDeeds } from '../accident/accident-deeds.ts';
import type { AccidentFact } from '../accident/accident-fact.ts';
import type { Planned } from '../deed.ts';
import type { ExpectedReturn } from '../expected-return/expected-return.ts';
import { returnDeeds } from '../expected-return/return-deeds.ts';
import type { ReturnFact } from '../expected-return/return-fact.ts';
import type { FirstCare } from '../first-care/first-care.ts';
import { firstCareDeeds } from '../first-care/first-care-deeds.ts';
import type { FirstCareFact } from '../first-care/first-care-fact.ts';
import type { Entry } from '../journal.ts';
import { orderDeeds } from '../order-to-leave/order-deeds.ts';
import type { OrderFact } from '../order-to-leave/order-fact.ts';
import type { OrdersToLeave } from '../order-to-leave/orders.ts';
import type { Organisation } from '../organisation/organisation.ts';
import type { Silence, SilenceFact } from '../silence/silence.ts';
import type { GoesOn } from '../written/writings.ts';
import { writingsDeeds } from '../written/writings-deeds.ts';
import type { WritingsFact } from '../written/writings-fact.ts';
import type { IncidentFact, IncidentState } from './incident-case.ts';

/** What an incident may bring along beside its measures. Cases in which it did not happen have none of it. */
export interface BesideMeasures {
  /** The client was told to leave [SK-2c]. */
  readonly orders?: OrdersToLeave;
  /** The client is, or was, expected back [H2-2b]. */
  readonly returns?: readonly ExpectedReturn[];
  /** It must be reported as an accident at work [E-19]. */
  readonly accident?: AccidentDuty;
  /** Written aggression goes on although the client was told [H2-3b]. */
  readonly writings?: GoesOn;
  /** When the reporter last heard anything, an ISO instant; since the registration when left out [C-22]. */
  readonly heardAt?: string;
  /** The victim's first care [LG-1]; cases from before it was kept have no such task. */
  readonly firstCare?: FirstCare;
  /** The last silence that was noticed. */
  readonly silence?: Silence;
}

export type BesideFact = OrderFact | ReturnFact | AccidentFact | WritingsFact | SilenceFact | FirstCareFact;

/** What follows from a fact for all of that. */
export const besideDeeds = (
  organisation: Organisation,
  state: IncidentState,
  entry: Entry<IncidentFact>,
  index: number,
): readonly Planned[] => [
  ...orderDeeds(organisation, state, entry, index),
  ...returnDeeds(organisation, state, entry),
  ...accidentDeeds(organisation, state, entry, index),
  ...writingsDeeds(organisation, state, entry, index),
  ...firstCareDeeds(organisation, state, entry, index),
];
