import type { PersonId } from '../organisation/organisation.ts';

/** What somebody may look a person up for [H1-4]. */
export const lookReasons = ['talk', 'homeVisit', 'newReport', 'other'] as const;
export type LookReason = (typeof lookReasons)[number];

/**
 * How much somebody may find: who is responsible for others, or for the register, what was reported; who prepares a talk
 * or a visit, only whether there is something to talk over with the manager first.
 */
export type LookStanding = 'responsible' | 'colleague';

/** A case that a look led to, and how sure it was. */
export interface FoundCase {
  readonly incident: string;
  readonly same: 'certain' | 'possible';
}

interface Look {
  readonly by: PersonId;
  /** ISO instant. */
  readonly at: string;
}

interface Asked extends Look {
  readonly as: LookStanding;
  readonly reason: LookReason;
  /** The reason in words, where it is another one. Never who was looked up. */
  readonly note?: string;
}

/** Somebody looked a person up, and found these cases; none is an answer too. */
export interface LookedUp extends Asked {
  readonly phase: 'lookedUp';
  readonly found: readonly FoundCase[];
  /**
   * Who was looked up, so that only who names that person again recognises it: a data subject who asks who looked him up
   * gets an answer, also where nothing was found.
   */
  readonly prints: readonly string[];
}

/** Nothing was looked up: this person had looked too often. */
export interface LookRefused extends Asked {
  readonly phase: 'refused';
  /** The looks before it, in the time that counts. */
  readonly before: number;
}

/** Somebody who decides about a case was shown who may be the same aggressor. */
export interface CandidatesCompared extends Look {
  readonly phase: 'compared';
  /** The case that he decides about. */
  readonly incident: string;
  readonly found: readonly FoundCase[];
}

export type LookState = LookedUp | LookRefused | CandidatesCompared;

export type LookFact =
  | { readonly fact: 'lookedUp' }
  /** `told`: the safety officer hears of it; once for each time that counts. */
  | { readonly fact: 'lookRefused'; readonly told: boolean }
  | { readonly fact: 'candidatesCompared' }
  | { readonly fact: 'notDelivered'; readonly to: PersonId }
  | { readonly fact: 'deliveryRetried'; readonly to: PersonId }
  | { readonly fact: 'deliveryDropped'; readonly to: PersonId };

/** A look: written down before anything is shown, and never changed afterwards. */
export interface LookCase {
  readonly state: LookState;
  readonly fact: LookFact;
}
