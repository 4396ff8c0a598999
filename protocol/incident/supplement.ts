import { accidentDuty, accidentIsOpen, dutyIn } from '../accident/accident.ts';
import { type FoundKin, noKin } from '../aggressor/kin.ts';
import { granted, refused } from '../decision.ts';
import { returnsOf } from '../expected-return/expected-return.ts';
import { allOver } from '../expected-return/watch.ts';
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
 * moving a case to another department is handing it over, which is the manager's. An injury that turns out to be worse
 * raises the duty to report an accident; one that turns out to be less does not take it away [E-19].
 * @param found the other incidents of what now looks like the same aggressor; what people decided about them stays.
 */
export const supplement = (state: IncidentState, report: Report, now: Date, found?: readonly FoundKin[]) => {
  if (state.phase !== 'registered') return refused('notOpen');
  if (!state.supplement) return refused('alreadySent');
  const { supplement: _written, ...rest } = state;
  const before = accidentDuty(state);
  const raised = before ? undefined : dutyIn(report, now);
  const accident = before ?? raised;
  const next: Registered = {
    ...rest,
    report: { ...report, department: state.report.department },
    ...(found ? { kin: { ...(state.kin ?? noKin), found } } : {}),
    ...(accident ? { accident } : {}),
  };
  return granted<IncidentState, IncidentFact>(next, {
    fact: 'reportSupplemented',
    complete: report.complete,
    ...(raised ? { accident: true } : {}),
    ...(report.damageMunicipal && !state.report.damageMunicipal ? { damage: true } : {}),
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

/**
 * The reporter takes the report back. What was written goes; that there was a report stays. Not while an accident waits
 * to be reported: that duty is the employer's [E-19].
 */
export const withdraw = (state: IncidentState, now: Date) => {
  if (state.phase === 'withdrawn') return granted<IncidentState, IncidentFact>(state);
  if (state.phase !== 'registered') return refused('notOpen');
  if (!isUndecided(state)) return refused('alreadyDecided');
  if (accidentIsOpen(state)) return refused('accidentOpen');
  const returns = allOver(returnsOf(state), now);
  const withdrawn: Withdrawn = {
    phase: 'withdrawn',
    reporter: state.reporter,
    registeredAt: state.registeredAt,
    withdrawnAt: now.toISOString(),
    department: state.report.department,
    routed: state.routed,
    ...(state.number === undefined ? {} : { number: state.number }),
    ...(returns.length > 0 ? { returns } : {}),
  };
  return granted<IncidentState, IncidentFact>(withdrawn, { fact: 'reportWithdrawn' });
};
