import type { IncidentState, Registered } from '../incident/incident-case.ts';
import type { PersonId } from '../organisation/organisation.ts';

export const accidentGrounds = ['hospital', 'permanent', 'death'] as const;
/**
 * Why an employer must report an accident at work at once (Arbowet 9): admission to hospital, permanent injury, which
 * can be psychological, or death; also when it shows later, also of agency workers [E-19].
 */
export type AccidentGround = (typeof accidentGrounds)[number];

export const reportWays = ['phone', 'online'] as const;

/** How the duty was met, or why there was none. What was written is the municipality's own account. */
export type Settled = { readonly at: string; readonly by: PersonId } & (
  | {
      readonly as: 'reported';
      /** ISO date and `HH:mm`, local. */
      readonly on: string;
      readonly time: string;
      readonly how: (typeof reportWays)[number];
      /** Under which the labour inspectorate knows it. */
      readonly reference?: string;
    }
  | { readonly as: 'notRequired'; readonly because: string }
);

/** The duty to report this incident as an accident at work. Once raised it only goes by being settled. */
export interface AccidentDuty {
  readonly ground: AccidentGround;
  /** Since when somebody here knows, an ISO instant. */
  readonly since: string;
  /** When somebody was last asked about it by the clock. */
  readonly remindedAt?: string;
  readonly settled?: Settled;
}

/** The duty that a report raises by itself. */
export const dutyIn = (report: Registered['report'], now: Date): AccidentDuty | undefined =>
  report.injury === 'hospital' ? { ground: 'hospital', since: now.toISOString() } : undefined;

/** The duty of a case, where there is or was one. Cases from before it was kept have it from their report. */
export const accidentDuty = (state: IncidentState): AccidentDuty | undefined =>
  state.phase === 'registered'
    ? (state.accident ?? dutyIn(state.report, new Date(state.registeredAt)))
    : undefined;

/** It waits to be reported, or for the reason why it need not be. */
export const accidentIsOpen = (state: IncidentState): boolean => {
  const duty = accidentDuty(state);
  return duty !== undefined && duty.settled === undefined;
};
