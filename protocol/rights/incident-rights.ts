import type { IncidentState } from '../incident/incident-case.ts';
import type { Organisation, PersonId } from '../organisation/organisation.ts';
import { departmentOf } from '../organisation/people.ts';

/** In what quality somebody may act. `onBehalfOf` is named in the journal. */
export interface Standing {
  readonly onBehalfOf?: PersonId;
}

/** The department that is responsible for a case that was sent. */
export const responsibleDepartment = (state: IncidentState): string | undefined => {
  if (state.phase === 'registered') return state.report.department;
  return state.phase === 'withdrawn' ? state.department : undefined;
};

/** The reporter of a case, in every phase. */
export const reporterOf = (state: IncidentState): PersonId =>
  state.phase === 'draft' ? state.form.reporter : state.reporter;

/** Was it sent? Until then, and when it never came to that, it is nobody's business but the reporter's. */
export const wasSent = (state: IncidentState): boolean =>
  state.phase !== 'draft' && state.phase !== 'cancelled';

/**
 * May this person decide about the case [LG-4]? The manager in his own right; deputies, the department head, whom it
 * was handed to, and the safety officer for a department without a channel, on the manager's behalf.
 */
export const mayDecide = (
  organisation: Organisation,
  state: IncidentState,
  person: PersonId,
): Standing | undefined => {
  const key = responsibleDepartment(state);
  const department = key === undefined ? undefined : departmentOf(organisation, key);
  if (department?.manager === person) return {};
  const forManager: Standing = department ? { onBehalfOf: department.manager } : {};
  if (department?.deputies.includes(person) || department?.head === person) return forManager;
  if (state.phase === 'registered' && state.handedTo === person) return forManager;
  const withSafetyOfficer = state.phase === 'registered' && (state.routed === 'safetyOfficer' || !department);
  return withSafetyOfficer && organisation.safetyOfficers.includes(person) ? forManager : undefined;
};

/** May this person read the whole report? Who decides, the safety officer [AC-1], and the reporter himself. */
export const maySee = (organisation: Organisation, state: IncidentState, person: PersonId): boolean => {
  if (reporterOf(state) === person) return true;
  if (!wasSent(state)) return false;
  return organisation.safetyOfficers.includes(person) || mayDecide(organisation, state, person) !== undefined;
};
