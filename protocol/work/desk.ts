import type { AftercareState } from '../aftercare/aftercare-case.ts';
import { isFinished } from '../incident/finished.ts';
import type { IncidentState } from '../incident/incident-case.ts';
import type { Organisation, PersonId } from '../organisation/organisation.ts';
import { rolesOf } from '../organisation/roles.ts';

/** On whose desk open work lies: a department's, a responder group's, or that of one person. */
export type Desk = `department:${string}` | `group:${string}` | `person:${PersonId}`;

/**
 * Where an incident lies while something is still to be done about it: with the department that is responsible, and
 * with the person whom it was handed to from then on. Nowhere when it is finished.
 */
export const deskOfIncident = (state: IncidentState): Desk | undefined => {
  if (state.phase !== 'registered' || isFinished(state)) return undefined;
  return state.handedTo === undefined ? `department:${state.report.department}` : `person:${state.handedTo}`;
};

/** Where an aftercare request lies: with the group until somebody has taken it up, then with him. */
export const deskOfAftercare = (state: AftercareState): Desk | undefined => {
  if (state.phase === 'open') return `group:${state.request.group}`;
  return state.phase === 'claimed' ? `person:${state.claimedBy}` : undefined;
};

/**
 * The desks at which this person works: the own one, those of the departments that he answers for [LG-4] [SK-1e], and
 * those of the groups that he responds in; a safety officer looks at all departments, for whom he stands in here and there. Read at the moment of asking: a part taken away is gone at once.
 */
export const desksOf = (organisation: Organisation, person: PersonId): readonly Desk[] => {
  const { managerOf, deputyOf, headOf, respondsIn, safetyOfficer } = rolesOf(organisation, person);
  const own = new Set([...managerOf, ...deputyOf, ...headOf]);
  // The safety officer stands in for channels that are not there: that can be any department's.
  const departments = safetyOfficer ? organisation.departments.map(({ key }) => key) : [...own];
  return [
    `person:${person}`,
    ...departments.map(key => `department:${key}` as const),
    ...respondsIn.map(key => `group:${key}` as const),
  ];
};
