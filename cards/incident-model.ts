import type { Earlier, PoliceAdvice, Urgency } from '../protocol/incident/advice.ts';
import type { Due } from '../protocol/incident/deadlines.ts';
import type { MeasureKind } from '../protocol/incident/measure.ts';
import type { Place, Sort } from '../protocol/incident/report.ts';
import type { Proposal } from '../protocol/measures/ladder.ts';
import type { Running } from '../protocol/measures/running.ts';
import type { StepName } from '../protocol/measures/step.ts';
import type { FirstCareStanding } from '../texts/first-care.ts';
import type { TermName } from '../texts/measures.ts';
import type { Words } from '../texts/words.ts';

/** A colleague who acts, and for whom. */
export interface ActingColleague {
  readonly name: string;
  readonly onBehalfOf?: string;
}

/** Something that a decided measure still asks for, or when it holds. */
export interface Term {
  readonly what: TermName;
  readonly at: Date;
}

/** A measure as everybody in the channel may know it: never its grounds. */
export interface DecidedMeasure {
  readonly kind: MeasureKind;
  readonly by: ActingColleague;
  readonly at: Date;
  readonly terms: readonly Term[];
  /** The heavier measure that the protocol points to, because an agreement was broken. */
  readonly pointsTo?: MeasureKind;
  /** What was done about it last, and on which day; absent right after the decision. */
  readonly stands?: { readonly step: StepName; readonly at: Date };
}

/** What runs in another case of the same aggressor; its number leads there, for whoever may read it. */
export interface RunningElsewhere extends Running {
  readonly number?: string;
}

/** Other incidents of what is, or may be, the same aggressor: moments, kinds of measures and numbers of cases. */
export interface CardHistory {
  /** The latest one before this, and whether it is certain. */
  readonly last?: { readonly at: Date; readonly number?: string; readonly sure: boolean };
  readonly running: readonly RunningElsewhere[];
  /** What runs if the person is the same. */
  readonly perhaps: readonly RunningElsewhere[];
  /** Certainly the same person, since this report. */
  readonly later?: { readonly count: number; readonly at: Date; readonly number?: string };
}

/**
 * What everybody in the channel may know of a registered incident [MW-5]: choices, moments and colleagues who act.
 * There is no place in it for what a person wrote, nor for the name of a victim, a witness or an aggressor.
 */
export interface RegisteredCardModel {
  readonly phase: 'registered';
  readonly id: string;
  readonly revision: number;
  readonly number?: string;
  readonly sorts: readonly Sort[];
  readonly place: Place;
  readonly location?: string;
  readonly at: Date;
  readonly department: string;
  readonly urgency: Urgency;
  readonly complete: boolean;
  readonly injury: boolean;
  readonly handler?: ActingColleague;
  /** The responsible manager: mentioned while nobody has taken it up, so that Teams tells him. */
  readonly manager?: { readonly id: string; readonly name: string };
  /** What waits to be done, and by when. */
  readonly dues: readonly Due[];
  /** How it stands with the victim's first care [LG-1], without who that is. */
  readonly firstCare?: FirstCareStanding;
  /** What goes on beside the measures: choices and moments only. */
  readonly beside?: readonly Words[];
  /** Some of that waits for somebody. */
  readonly besideWaits?: true;
  readonly handedTo?: string;
  readonly measures: readonly DecidedMeasure[];
  /** One of them waits for its next step. */
  readonly waits?: true;
  readonly earlier: Earlier;
  readonly advice: PoliceAdvice;
  /** What the protocol points to and why, as long as there is something to propose. */
  readonly proposal?: Proposal;
  /** What is known of the same aggressor beside the counts [INL-6]; absent where nothing is. */
  readonly history?: CardHistory;
  /** The aggressor has a name, so that he can be compared. */
  readonly comparable?: true;
  /** What the manager did or may know. A request that is hidden from him leaves no trace here. */
  readonly aftercare: 'notEngaged' | 'asked' | 'engaged';
  /** The department has no channel, so the card stands in a chat. */
  readonly untied?: true;
  readonly notice?: Words;
}

/** Taken back by the reporter: that there was a report, and nothing of it. */
export interface WithdrawnCardModel {
  readonly phase: 'withdrawn';
  readonly id: string;
  readonly number?: string;
  readonly department: string;
  readonly withdrawnAt: Date;
  readonly notice?: Words;
}

/** Never sent: for everybody but its reporter it does not exist. */
export interface UnsentCardModel {
  readonly phase: 'unsent';
}

export type IncidentCardModel = RegisteredCardModel | WithdrawnCardModel | UnsentCardModel;
