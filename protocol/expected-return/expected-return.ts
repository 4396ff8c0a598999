import { daysLater } from '../calendar/working-days.ts';
import type { IncidentState } from '../incident/incident-case.ts';
import type { Organisation, PersonId } from '../organisation/organisation.ts';
import { departmentOf, locationOf } from '../organisation/people.ts';
import { responsibleDepartment } from '../rights/incident-rights.ts';

export const returnWays = ['calls', 'comes'] as const;
/** The client calls again, or comes to a location [H2-2b]. */
export type ReturnWay = (typeof returnWays)[number];

/**
 * Somebody expects the client back [H2-2b]. `id` is the form's: the same form sent twice is one alert. No name and no
 * reason: who must act needs to know what to do.
 */
export interface ExpectedReturn {
  readonly id: string;
  readonly how: ReturnWay;
  /** Key of a municipal location; without one only who answers for the case is told. */
  readonly location?: string;
  /** The moment at which the alert ends by itself, an ISO instant. */
  readonly until: string;
  readonly by: PersonId;
  readonly at: string;
  /** The client is there, said by somebody who sees him. */
  readonly here?: { readonly at: string; readonly by: PersonId };
  readonly over?: { readonly at: string; readonly how: 'expired' | 'ended' };
}

/** Nobody looks further ahead than this; what lies beyond is an appointment or a ban. */
export const mostDaysAhead = 31;

/** More at the same time nobody can keep apart. */
export const mostReturns = 3;

/** Until when an alert runs if nobody says otherwise: the end of the day. */
export const endOfToday = (now: Date): Date => daysLater(now, 0);

/** Everything that was ever expected in this case. */
export const returnsOf = (state: IncidentState): readonly ExpectedReturn[] =>
  state.phase === 'registered' || state.phase === 'withdrawn' ? (state.returns ?? []) : [];

export const returnOf = (state: IncidentState, id: string): ExpectedReturn | undefined =>
  returnsOf(state).find(expected => expected.id === id);

/** Those that still hold at this moment. */
export const runningReturns = (state: IncidentState): readonly ExpectedReturn[] =>
  returnsOf(state).filter(({ over }) => over === undefined);

/**
 * Who is warned [H2-2b]: who has the case in hand, the manager of the department, and whoever watches the door of the
 * location. Each once.
 */
export const alertedFor = (
  organisation: Organisation,
  state: IncidentState,
  expected: Pick<ExpectedReturn, 'location'>,
): readonly PersonId[] => {
  const manager = departmentOf(organisation, responsibleDepartment(state) ?? '')?.manager;
  const handling = state.phase === 'registered' ? [state.handler?.person, state.handedTo] : [];
  const place = expected.location === undefined ? undefined : locationOf(organisation, expected.location);
  const all = [manager, ...handling, ...(place?.reception ?? []), ...(place?.guards ?? [])];
  const known = [...new Set(all.filter(person => person !== undefined))];
  return known.length > 0 ? known : organisation.safetyOfficers;
};
