import { type OrdersIn, type OrdersModel, orderToLeaveCard } from '../../cards/order-to-leave.ts';
import { ordersOf } from '../../protocol/order-to-leave/give-order.ts';
import { noOrders } from '../../protocol/order-to-leave/orders.ts';
import type { Contact } from '../../protocol/organisation/organisation.ts';
import { departmentOf, staffOf } from '../../protocol/organisation/people.ts';
import { mayDecide, reporterOf } from '../../protocol/rights/incident-rights.ts';
import type { Stored } from '../../storage/store.ts';
import { orderTexts } from '../../texts/order-to-leave.ts';
import type { Words } from '../../texts/words.ts';
import type { Answer } from '../answer.ts';
import { nameOf } from '../case/person-name.ts';
import { presentCard } from '../incident/present-card.ts';
import { noFormAnswer } from '../report/after-the-form.ts';
import type { Visit } from '../visit.ts';

/**
 * Security of the building where it happens; of all of them as long as nobody said which. Where there is none, the duty
 * officer, whom somebody always reaches.
 */
const securityAt = ({ office }: Visit, location: string | undefined): readonly Contact[] => {
  const { locations } = office.organisation;
  const here = locations.filter(({ key }) => key === location);
  const found = (here.length > 0 ? here : locations).flatMap(({ name, security }) =>
    security ? [{ name: `${security.name}, ${name}`, phone: security.phone }] : [],
  );
  return found.length > 0 ? found : [office.organisation.dutyOfficer];
};

const managerOf = async ({ office }: Visit, key: string | undefined): Promise<Contact | undefined> => {
  const department = departmentOf(office.organisation, key ?? '');
  const phone = department && staffOf(office.organisation, department.manager)?.phone;
  return department && phone !== undefined
    ? { name: await nameOf(office, department.manager), phone }
    : undefined;
};

/** Which department and building it is about, as far as anybody said. */
const placeOf = (visit: Visit, stored: Stored<'incident'> | undefined) => {
  const state = stored?.body.state;
  if (state?.phase === 'draft') return state.form.typed;
  if (state?.phase === 'registered') return state.report;
  return { department: staffOf(visit.office.organisation, visit.turn.actor.id)?.department };
};

/** The board with the three orders, on a case or, before the first one, on a form that is to become a case. */
const boardOf = async (
  visit: Visit,
  where: OrdersIn,
  stored: Stored<'incident'> | undefined,
  notice: Words | undefined,
): Promise<Answer> => {
  const { office, turn, say } = visit;
  const state = stored?.body.state;
  const { department, location } = { location: undefined, ...placeOf(visit, stored) };
  const manager = await managerOf(visit, department);
  const decides = state !== undefined && mayDecide(office.organisation, state, turn.actor.id) !== undefined;
  const model: OrdersModel = {
    where,
    orders: (state && ordersOf(state)) ?? noOrders,
    security: securityAt(visit, location),
    ...(manager ? { manager } : {}),
    ...(decides ? { decides } : {}),
    ...(notice ? { notice } : {}),
  };
  return { card: orderToLeaveCard(model, say), summary: say(orderTexts.title) };
};

/** The board of a case; where it is not open any more, what has become of it. */
export const ordersAnswer = async (
  visit: Visit,
  stored: Stored<'incident'>,
  notice?: Words,
): Promise<Answer> => {
  const { office, turn } = visit;
  const { state, id } = stored.body;
  const { actor } = turn;
  switch (state.phase) {
    case 'draft':
      return boardOf(visit, { in: 'draft', case: id }, stored, notice);
    case 'registered': {
      const decides = mayDecide(office.organisation, state, actor.id) !== undefined;
      const reporter = reporterOf(state) === actor.id && !decides;
      return boardOf(visit, { in: 'sent', case: id, reporter }, stored, notice);
    }
    case 'cancelled':
    case 'withdrawn':
      return reporterOf(state) === actor.id ? noFormAnswer(visit, id, state) : presentCard(visit, stored);
  }
};

/** The board before anything is on record; the form's id becomes the case's with the first order. */
export const newOrdersAnswer = (visit: Visit, form: string): Promise<Answer> =>
  boardOf(visit, { in: 'nothing', form }, undefined, undefined);
