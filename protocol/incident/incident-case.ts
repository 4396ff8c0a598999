import type { Kin } from '../aggressor/kin.ts';
import type { KinFact } from '../aggressor/kin-facts.ts';
import type { BanFact } from '../bans/ban-facts.ts';
import type { ExpectedReturn } from '../expected-return/expected-return.ts';
import type { StepName } from '../measures/step.ts';
import type { OrdersToLeave } from '../order-to-leave/orders.ts';
import type { PersonId } from '../organisation/organisation.ts';
import type { BesideFact, BesideMeasures } from './beside-measures.ts';
import type { LetterFact } from './letter-facts.ts';
import type { Measure, MeasureKind } from './measure.ts';
import type { Report } from './report.ts';
import type { ReportForm } from './report-form.ts';

/** Being filled in; nobody but the reporter sees it. */
export interface Draft {
  readonly phase: 'draft';
  readonly form: ReportForm;
  /** The client is being told to leave while nothing was sent yet [SK-2c]. */
  readonly orders?: OrdersToLeave;
}

/** Thrown away by the reporter before it was sent. */
export interface Cancelled {
  readonly phase: 'cancelled';
  readonly reporter: PersonId;
}

/** Sent. From here on the municipality owes an answer. */
export interface Registered extends BesideMeasures {
  readonly phase: 'registered';
  readonly reporter: PersonId;
  readonly registeredAt: string;
  /** `A-2026-00042`; given within the same turn, or by the clock if that turn died. */
  readonly number?: string;
  readonly report: Report;
  /** Where it went: to the department, or to the safety officer because the department has no channel. */
  readonly routed: 'department' | 'safetyOfficer';
  /** Earlier incidents with an aggressor of the same name, and whether the birth date says it is certain. */
  readonly earlier: { readonly certain: number; readonly possible: number };
  /** The manager or deputy who took it up. */
  readonly handler?: { readonly person: PersonId; readonly at: string; readonly onBehalfOf?: PersonId };
  /** Given to somebody who would otherwise have no say in it. */
  readonly handedTo?: PersonId;
  readonly measures: readonly Measure[];
  /** Other incidents of what looks like the same aggressor; cases from before this was kept have none. */
  readonly kin?: Kin;
  /** A supplement being written by the reporter. */
  readonly supplement?: ReportForm;
  /** The manager had aftercare engaged; who took it up is the aftercare case's affair. */
  readonly aftercareEngaged?: boolean;
}

/** Taken back by the reporter while nobody had decided. */
export interface Withdrawn {
  readonly phase: 'withdrawn';
  readonly reporter: PersonId;
  readonly number?: string;
  readonly registeredAt: string;
  readonly withdrawnAt: string;
  readonly department: string;
  readonly routed: 'department' | 'safetyOfficer';
  /** All of them over: who was warned is told so [H2-2b]. */
  readonly returns?: readonly ExpectedReturn[];
}

export type IncidentState = Draft | Cancelled | Registered | Withdrawn;

/** What can be said to have happened. Ids and choices only: no words of people, no names. */
export type IncidentFact =
  | { readonly fact: 'draftStarted' }
  | { readonly fact: 'draftCancelled' }
  | {
      readonly fact: 'incidentRegistered';
      readonly complete: boolean;
      /** Asked for in the report. `hidden` never reaches the manager: this entry is left out of what he sees. */
      readonly aftercare: 'no' | 'open' | 'hidden';
      /** It has to be reported as an accident at work, unless it turns out otherwise [E-19]. */
      readonly accident?: true;
    }
  | { readonly fact: 'numberGiven'; readonly number: string }
  | {
      readonly fact: 'reportSupplemented';
      readonly complete: boolean;
      readonly accident?: true;
      /** Damage to what is the municipality's was not in it before [SK-2e]. */
      readonly damage?: true;
    }
  | { readonly fact: 'reportWithdrawn' }
  | { readonly fact: 'takenUp' }
  /** `together` with everything else that was open; the receiver is told once. */
  | { readonly fact: 'handedOver'; readonly to: PersonId; readonly together?: 'first' | 'more' }
  | {
      readonly fact: 'measureDecided';
      readonly measure: string;
      readonly kind: MeasureKind;
      /** What the protocol pointed to, and whether this is lighter or heavier [C-4]. */
      readonly proposed?: MeasureKind;
      readonly overruled?: 'lighter' | 'heavier';
    }
  | {
      readonly fact: 'measureStepped';
      readonly measure: string;
      readonly kind: MeasureKind;
      readonly step: StepName;
    }
  /** Asked by the clock about a measure that waits; `late` when its term is over. */
  | {
      readonly fact: 'measureReminded';
      readonly measure: string;
      readonly kind: MeasureKind;
      readonly late: boolean;
    }
  | KinFact
  | BanFact
  | LetterFact
  | BesideFact
  | { readonly fact: 'aftercareEngaged' }
  | { readonly fact: 'detailsViewed' }
  | { readonly fact: 'actionRefused'; readonly action: string }
  /** The channel is gone: the safety officer stands in, and the manager is told in chat. */
  | { readonly fact: 'rerouted' }
  /** Given up, or the person cannot be reached. `to` is a person, or `channel`. */
  | { readonly fact: 'notDelivered'; readonly to: PersonId }
  /** An administrator had what was not delivered tried again, or let it go. */
  | { readonly fact: 'deliveryRetried'; readonly to: PersonId }
  | { readonly fact: 'deliveryDropped'; readonly to: PersonId };

export interface IncidentCase {
  readonly state: IncidentState;
  readonly fact: IncidentFact;
}
