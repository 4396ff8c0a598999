import { dutyIn } from '../accident/accident.ts';
import { type FoundKin, noKin } from '../aggressor/kin.ts';
import { granted, refused } from '../decision.ts';
import { firstCareFrom } from '../first-care/first-care.ts';
import type { Earlier } from './advice.ts';
import type { IncidentFact, IncidentState, Registered } from './incident-case.ts';
import type { Report } from './report.ts';

/** What the registration knows beside the report itself. */
export interface Circumstances {
  readonly earlier: Earlier;
  /** The other incidents of what looks like the same aggressor, one by one. */
  readonly found?: readonly FoundKin[];
  readonly routed: Registered['routed'];
  /** Asked for in the report; not part of what the manager reads. */
  readonly aftercare: 'no' | 'open' | 'hidden';
  readonly now: Date;
}

/**
 * The form becomes a registration [MW-3] [MW-5]. The case goes from draft to registered in place, so that the same
 * form sent twice cannot become two.
 */
export const register = (
  state: IncidentState,
  report: Report,
  { earlier, found, routed, aftercare, now }: Circumstances,
) => {
  if (state.phase !== 'draft') return refused(state.phase === 'cancelled' ? 'notOpen' : 'alreadySent');
  const accident = dutyIn(report, now);
  const registered: Registered = {
    phase: 'registered',
    reporter: state.form.reporter,
    registeredAt: now.toISOString(),
    report,
    routed,
    earlier,
    measures: [],
    firstCare: firstCareFrom(now),
    ...(found ? { kin: { ...noKin, found } } : {}),
    ...(state.orders ? { orders: state.orders } : {}),
    ...(accident ? { accident } : {}),
  };
  return granted<IncidentState, IncidentFact>(registered, {
    fact: 'incidentRegistered',
    complete: report.complete,
    aftercare,
    ...(accident ? { accident: true } : {}),
  });
};

/** Gives the registration its number, once. */
export const giveNumber = (state: IncidentState, number: string) => {
  if (state.phase !== 'registered' && state.phase !== 'withdrawn') return refused('notOpen');
  if (state.number !== undefined) return granted<IncidentState, IncidentFact>(state);
  return granted<IncidentState, IncidentFact>({ ...state, number }, { fact: 'numberGiven', number });
};

/** `A-2026-00042`: agressie, the year, and its place in that year. */
export const registrationNumber = (year: number, place: number): string =>
  `A-${year}-${String(place).padStart(5, '0')}`;

const written = /^A-(\d{4})-(\d{5,7})$/;

/** What `registrationNumber` wrote; nothing for what is no such number. */
export const readNumber = (number: string): { readonly year: number; readonly place: number } | undefined => {
  const [, year, place] = written.exec(number) ?? [];
  return year === undefined ? undefined : { year: Number(year), place: Number(place) };
};

/** The department's channel cannot be reached: the case goes the way of a department without one. */
export const reroute = (state: IncidentState) => {
  if (state.phase !== 'registered' && state.phase !== 'withdrawn') return refused('notOpen');
  if (state.routed === 'safetyOfficer') return granted<IncidentState, IncidentFact>(state);
  return granted<IncidentState, IncidentFact>({ ...state, routed: 'safetyOfficer' }, { fact: 'rerouted' });
};
