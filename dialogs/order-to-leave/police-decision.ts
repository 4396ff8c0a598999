import type { Card } from '../../cards/card.ts';
import { policeDecisionCard } from '../../cards/police-decision.ts';
import { policeDecisionWaits } from '../../protocol/order-to-leave/orders.ts';
import { departmentOf, locationOf } from '../../protocol/organisation/people.ts';
import type { Say } from '../../texts/words.ts';
import type { Told } from '../incident/notices.ts';
import { numberIn } from '../incident/present-card.ts';

/** `policeDecision`: the client stays after three orders [SK-2b]; nothing is said once it was decided. */
export const policeDecision = ({ office, stored }: Told, say: Say): Card | undefined => {
  const { state, id } = stored.body;
  if (state.phase !== 'registered' || !policeDecisionWaits(state.orders)) return undefined;
  const given = state.orders?.given ?? [];
  const last = given.at(-1);
  if (!last) return undefined;
  const { organisation } = office;
  const { department, location } = state.report;
  const place = location === undefined ? undefined : locationOf(organisation, location)?.name;
  const number = numberIn(stored);
  return policeDecisionCard(
    {
      incident: id,
      ...(number === undefined ? {} : { number }),
      department: departmentOf(organisation, department)?.name ?? department,
      ...(place === undefined ? {} : { location: place }),
      times: given.length,
      last: new Date(last.at),
    },
    say,
  );
};
