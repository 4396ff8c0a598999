import type { IncidentState } from '../incident/incident-case.ts';
import type { Organisation, PersonId } from '../organisation/organisation.ts';
import { departmentOf } from '../organisation/people.ts';

/** Who must see to it that an accident is reported [E-19]: the manager, who has the case, and the safety officers. */
export const accidentTo = (organisation: Organisation, state: IncidentState): readonly PersonId[] => {
  if (state.phase !== 'registered') return [];
  const manager = departmentOf(organisation, state.report.department)?.manager;
  const all = [manager, state.handler?.person, state.handedTo, ...organisation.safetyOfficers];
  return all.filter(person => person !== undefined);
};
