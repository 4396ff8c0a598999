import type { Audience } from '../escalation/chain.ts';
import type { PersonId } from '../organisation/organisation.ts';
import type { Track, TrackFact } from './track.ts';

/** How an aftercare request came to be, and for whom. Nothing of what happened, nothing of what is said [BO-2]. */
export interface AftercareRequest {
  /** The person to be looked after. */
  readonly victim: PersonId;
  /** Another person than the requester may need it: a colleague or another client, by name, for the claimer only. */
  readonly forOther?: string;
  readonly askedBy: 'victim' | 'manager';
  /** Who asked, when that was a manager. */
  readonly askedByPerson?: PersonId;
  /** Between the victim and the responders; the manager never hears of it [C-14]. */
  readonly hidden: boolean;
  readonly department: string;
  /** Key of the responder group. */
  readonly group: string;
  readonly incident?: string;
  readonly askedAt: string;
  /** How the victim wants to be reached, in his own words; shown to the claimer only. */
  readonly reachMe?: string;
}

interface Asked {
  readonly request: AftercareRequest;
  /** What comes after the claim; absent until then, and in requests from before there were talks. */
  readonly track?: Track;
}

/** Nobody has taken it up yet. */
export interface Open extends Asked {
  readonly phase: 'open';
  /** Since when nobody has it, an ISO instant: asked, or given back. */
  readonly since: string;
  /** How many calls of its chain were made: the group asked again, somebody else told. */
  readonly asked: number;
  /** Whom the chain has called so far. */
  readonly called?: readonly Audience[];
  /** Responders who gave it back: they are not asked first again. */
  readonly returnedBy: readonly PersonId[];
}

/** Somebody looks after it; exactly one. */
export interface Claimed extends Asked {
  readonly phase: 'claimed';
  readonly claimedBy: PersonId;
  readonly claimedAt: string;
  readonly contactAt?: string;
  /** Somebody responsible was told that nobody took it up, and must hear that somebody has. */
  readonly escalated?: true;
  /** Who those were; the manager where it is left out. */
  readonly called?: readonly Audience[];
}

export const referrals = ['none', 'socialWork', 'trauma', 'generalPractitioner', 'other'] as const;
/** Where the victim was pointed to [BO-3] [NZ-3] [NZ-4]; that, and never why. */
export type Referral = (typeof referrals)[number];

export interface Closed extends Asked {
  readonly phase: 'closed';
  readonly claimedBy: PersonId;
  readonly closedAt: string;
  readonly referral: Referral;
}

/** The victim does not want it any more. */
export interface CancelledAftercare extends Asked {
  readonly phase: 'cancelled';
  readonly cancelledAt: string;
  /** Who had taken it up, and must hear that it is not needed any more. */
  readonly claimedBy?: PersonId;
}

export type AftercareState = Open | Claimed | Closed | CancelledAftercare;

export type AftercareFact =
  | { readonly fact: 'aftercareAsked' }
  | { readonly fact: 'aftercareClaimed' }
  | { readonly fact: 'contactMade' }
  | { readonly fact: 'aftercareReturned' }
  | { readonly fact: 'aftercareClosed'; readonly referral: Referral }
  | { readonly fact: 'aftercareCancelled' }
  | TrackFact
  | { readonly fact: 'askedAgain' }
  /** `to`: whom the chain called; the manager where it is left out. */
  | { readonly fact: 'escalated'; readonly to?: readonly Audience[] }
  | { readonly fact: 'actionRefused'; readonly action: string }
  /** The group's channel cannot be reached: whoever is responsible is told at once. */
  | { readonly fact: 'channelGone' }
  /** Given up, or the person cannot be reached. `to` is a person, or `channel`. */
  | { readonly fact: 'notDelivered'; readonly to: PersonId }
  /** An administrator had what was not delivered tried again, or let it go. */
  | { readonly fact: 'deliveryRetried'; readonly to: PersonId }
  | { readonly fact: 'deliveryDropped'; readonly to: PersonId };

export interface AftercareCase {
  readonly state: AftercareState;
  readonly fact: AftercareFact;
}
