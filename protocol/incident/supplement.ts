import { granted, refused } from '../decision.ts';
import type { IncidentFact, IncidentState, Registered, Withdrawn } from './incident-case.ts';
import type { Report } from './report.ts';
import type { Typed } from './report-form.ts';

/** Opens the sent report for a supplement, with what was sent filled in. Opening twice goes on where it was. */
export const openSupplement = (state: IncidentState, typed: Typed, now: Date) => {
  if (state.phase !== 'registered') return refused('notOpen');
  if (state.supplement) return granted<IncidentState, IncidentFact>(state);
  const form = { reporter: state.reporter, typed, step: 1 as const, changedAt: now.toISOString() };
  return granted<IncidentState, IncidentFact>({ ...state, supplement: form });
};

/**
 * The supplemented report takes the place of the sent one; what was decided stays. Department and routing stay too:
 * moving a case to another department is handing it over, which is the manager's.
 */
export const supplement = (state: IncidentState, report: Report) => {
  if (state.phase !== 'registered') return refused('notOpen');
  if (!state.supplement) return refused('alreadySent');
  const { supplement: _written, ...rest } = state;
  const next: Registered = { ...rest, report: { ...report, department: state.report.department } };
  return granted<IncidentState, IncidentFact>(next, {
    fact: 'reportSupplemented',
    complete: report.complete,
  });
};

/** Leaves the supplement unwritten; the report stays as it was sent. */
export const dropSupplement = (state: IncidentState) => {
  if (state.phase !== 'registered') return refused('notOpen');
  const { supplement: _written, ...rest } = state;
  return granted<IncidentState, IncidentFact>(rest);
};

/** Has anybody decided or taken responsibility? Until then the reporter may take the report back. */
export const isUndecided = (state: Registered): boolean =>
  state.measures.length === 0 && !state.aftercareEngaged;

/** The reporter takes the report back. What was written goes; that there was a report stays. */
export const withdraw = (state: IncidentState, now: Date) => {
  if (state.phase === 'withdrawn') return granted<IncidentState, IncidentFact>(state);
  if (state.phase !== 'registered') return refused('notOpen');
  if (!isUndecided(state)) return refused('alreadyDecided');
  const withdrawn: Withdrawn = {
    phase: 'withdrawn',
    reporter: state.reporter,
    registeredAt: state.registeredAt,
    withdrawnAt: now.toISOString(),
    department: state.report.department,
    routed: state.routed,
    ...(state.number === undefined ? {} : { number: state.number }),
  };
  return granted<IncidentState, IncidentFact>(withdrawn, { fact: 'reportWithdrawn' });
};
