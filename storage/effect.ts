import type { Deed } from '../protocol/deed.ts';

/**
 * Something that must still happen because of a decision: stored in the same write as the decision, carried out
 * after it, at least once. `attempts` fences: a late instance cannot finish what another one took over.
 */
export interface Effect {
  /** Unique in the case, and the same when the decision is repeated. */
  readonly id: string;
  /** Effects of one lane happen in order; lanes do not wait for each other. */
  readonly lane: string;
  /** ISO instant. */
  readonly due: string;
  readonly attempts: number;
  readonly lease?: { readonly owner: string; readonly until: string };
  /** Set when it was given up after too many attempts: an administrator can see and retry it. */
  readonly parked?: { readonly at: string; readonly reason: string };
  /** Attempts before somebody had it tried again: they count for the fence, and not for giving up. */
  readonly forgiven?: number;
  readonly deed: Deed;
}
