import type { Planned } from '../deed.ts';
import type { IncidentFact, IncidentState } from '../incident/incident-case.ts';
import type { Entry } from '../journal.ts';
import { measureDueTo } from '../measures/due-to.ts';
import type { Organisation } from '../organisation/organisation.ts';
import { departmentOf } from '../organisation/people.ts';
import { tellAll } from '../planning.ts';
import { policeDecisionWaits, timesToOrder } from './orders.ts';

/** After the third order the manager is asked at once whether the police are called [SK-2b]; also who stands in now. */
export const orderDeeds = (
  organisation: Organisation,
  state: IncidentState,
  { at, by, fact }: Entry<IncidentFact>,
  index: number,
): readonly Planned[] => {
  if (state.phase !== 'registered' || !policeDecisionWaits(state.orders)) return [];
  const third = fact.fact === 'orderGiven' && fact.nth === timesToOrder;
  // The orders may have been given before there was a report to tell of.
  if (!third && fact.fact !== 'numberGiven') return [];
  const department = departmentOf(organisation, state.report.department);
  const inCharge = [
    ...measureDueTo(organisation, state, false),
    ...(department ? [department.manager, ...department.deputies] : []),
  ];
  return tellAll(inCharge, 'policeDecision', index, new Date(at), by);
};
