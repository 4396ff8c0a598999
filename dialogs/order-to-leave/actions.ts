import { z } from 'zod';
import type { Decision } from '../../protocol/decision.ts';
import type { IncidentFact, IncidentState } from '../../protocol/incident/incident-case.ts';
import {
  giveOrder,
  recordDeparture,
  recordPolice,
  type Tapping,
  takeBackOrder,
} from '../../protocol/order-to-leave/give-order.ts';
import { departures } from '../../protocol/order-to-leave/orders.ts';
import { orderTexts } from '../../texts/order-to-leave.ts';
import { caseInput, onIncident } from '../action.ts';
import type { Answer } from '../answer.ts';
import { decideOn } from '../case/decide.ts';
import type { IncidentVisit } from '../visit.ts';
import { beginOrders, startOrders } from './begin.ts';
import { nthPick, orderPick } from './pick.ts';
import { ordersAnswer } from './view.ts';

type Rule = (
  state: IncidentState,
  tapping: Tapping,
) => Decision<IncidentState, IncidentFact, 'notOpen' | 'outOfOrder'>;

/** Written first, answered then: what was tapped is on record when the board shows it [SK-2c]. */
const tapped = async (visit: IncidentVisit, rule: Rule): Promise<Answer> => {
  const { office, turn, incident, hand } = visit;
  const tapping = { person: turn.actor.id, now: turn.now };
  const outcome = await decideOn(office, incident, hand, state => rule(state, tapping));
  const notice = outcome.ok || outcome.reason !== 'outOfOrder' ? undefined : orderTexts.outOfOrder;
  return ordersAnswer(visit, outcome.stored, notice);
};

/** Telling a client to leave: its part of the table. */
export const orderActions = {
  'order.start': startOrders,
  'order.begin': beginOrders,
  'order.show': onIncident({
    may: 'takePart',
    input: caseInput,
    handle: visit => ordersAnswer(visit, visit.incident),
  }),
  'order.give': onIncident({
    may: 'takePart',
    input: caseInput.extend({ pick: orderPick }),
    handle: (visit, { pick }) =>
      tapped(visit, (state, tapping) => giveOrder(state, pick.nth, pick.said, tapping)),
  }),
  'order.takeBack': onIncident({
    may: 'takePart',
    input: caseInput.extend({ pick: nthPick }),
    handle: (visit, { pick }) => tapped(visit, state => takeBackOrder(state, pick)),
  }),
  // Whoever is in danger calls; that the police were called is anybody's to say [SK-2b].
  'order.policeCalled': onIncident({
    may: 'takePart',
    input: caseInput,
    handle: visit => tapped(visit, (state, tapping) => recordPolice(state, true, tapping)),
  }),
  // That they are not needed is the manager's decision [SK-2b].
  'order.policeNotNeeded': onIncident({
    may: 'decide',
    input: caseInput,
    handle: visit => tapped(visit, (state, tapping) => recordPolice(state, false, tapping)),
  }),
  'order.left': onIncident({
    may: 'takePart',
    input: caseInput.extend({ pick: z.enum(departures) }),
    handle: (visit, { pick }) => tapped(visit, (state, tapping) => recordDeparture(state, pick, tapping)),
  }),
} as const;
