import type { IncidentState } from '../incident/incident-case.ts';
import type { Organisation, PersonId } from '../organisation/organisation.ts';
import { departmentOf } from '../organisation/people.ts';

/**
 * Who is asked about a measure that waits [M2-3]: who handles the case, else whom it was handed to, else the manager.
 * Once it is late, the manager and the department head as well. Where none of them is known, the safety officer, so
 * that somebody always hears of it.
 */
export const measureDueTo = (
  organisation: Organisation,
  state: IncidentState,
  late: boolean,
): readonly PersonId[] => {
  if (state.phase !== 'registered') return [];
  const department = departmentOf(organisation, state.report.department);
  const first = state.handler?.person ?? state.handedTo ?? department?.manager;
  const all = [first, ...(late ? [department?.manager, department?.head] : [])];
  const known = all.filter(person => person !== undefined);
  return known.length > 0 ? known : organisation.safetyOfficers;
};
