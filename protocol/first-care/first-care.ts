import type { Audience } from '../escalation/chain.ts';
import { urgencyOf } from '../incident/advice.ts';
import type { IncidentState, Registered } from '../incident/incident-case.ts';
import type { Report } from '../incident/report.ts';
import type { PersonId } from '../organisation/organisation.ts';

export const careSteps = ['spoken', 'broughtHome', 'colleagueStays', 'othersCaredFor'] as const;
/** What was done for the victim on the day itself [LG-1], and for other clients who were there [NZ-1]. */
export type CareStep = (typeof careSteps)[number];

export const familyAnswers = ['told', 'declined', 'notAsked'] as const;
/** Whether partner or family know [LG-3]: they are told only with the victim's consent. */
export type FamilyAnswer = (typeof familyAnswers)[number];

export const noCareReasons = ['declined', 'byOther', 'nobodyHarmed'] as const;
/** Why no first care was needed: the victim did not want it, somebody else gave it, there was nobody to look after. */
export type NoCareReason = (typeof noCareReasons)[number];

/** What was done: choices and a moment. What was said is nobody's business and has no place here. */
export type CareGiven =
  | {
      readonly as: 'given';
      /** When the victim was spoken to or looked after, an ISO instant. */
      readonly on: string;
      readonly did: readonly CareStep[];
      readonly family?: FamilyAnswer;
    }
  | { readonly as: 'notNeeded'; readonly because: NoCareReason };

/** The same, signed. */
export type CareAccount = CareGiven & {
  readonly at: string;
  readonly by: PersonId;
  readonly onBehalfOf?: PersonId;
};

/** First care of the victim: a task from the moment on which the report was sent [LG-1]. */
export interface FirstCare {
  /** Since when it waits, an ISO instant: sent, or opened again. */
  readonly since: string;
  /** How many calls of its chain were made. */
  readonly made: number;
  /** Whom the chain has called so far. */
  readonly called?: readonly Audience[];
  readonly account?: CareAccount;
}

/** A task that nobody has seen to yet. */
export const firstCareFrom = (now: Date): FirstCare => ({ since: now.toISOString(), made: 0 });

/** Does it wait for somebody? Cases from before it was kept have no such task. */
export const firstCareIsOpen = (state: IncidentState): boolean =>
  state.phase === 'registered' && state.firstCare !== undefined && state.firstCare.account === undefined;

/** The victim himself, where the report says that it was the reporter. */
export const victimIn = ({ reporter, report }: Registered): PersonId | undefined =>
  report.victim.kind === 'reporter' ? reporter : undefined;

/** After what is serious the family is thought of as well [LG-3]: violence, a threat, or injury. */
export const asksForFamily = (report: Pick<Report, 'sorts' | 'injury'>): boolean =>
  urgencyOf(report) !== 'normal';

/** Other clients may have been there, or one was the victim [NZ-1]. */
export const asksForOthers = ({ place, victim }: Pick<Report, 'place' | 'victim'>): boolean =>
  victim.kind === 'client' || place === 'office' || place === 'outdoors';

/** What a report asks to be thought of. */
export const careStepsFor = (report: Pick<Report, 'place' | 'victim'>): readonly CareStep[] =>
  careSteps.filter(step => step !== 'othersCaredFor' || asksForOthers(report));
