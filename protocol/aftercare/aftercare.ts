import { granted, refused } from '../decision.ts';
import type { PersonId } from '../organisation/organisation.ts';
import type { AftercareFact, AftercareRequest, AftercareState, Open, Referral } from './aftercare-case.ts';

type Granted = { readonly state: AftercareState };
const next = (state: AftercareState, ...facts: readonly AftercareFact[]) =>
  granted<AftercareState, AftercareFact>(state, ...facts);

/** After the group was asked again and somebody responsible was told, it is for people to act. */
const timesAsked = 2;

/** A new request, open to the whole group [NZ-2]. */
export const askAftercare = (request: AftercareRequest): Granted['state'] => ({
  phase: 'open',
  request,
  since: request.askedAt,
  asked: 0,
  returnedBy: [],
});

/** Exactly one responder gets it; asking again by the same one changes nothing. */
export const claim = (state: AftercareState, responder: PersonId, now: Date) => {
  if (state.phase === 'claimed' && state.claimedBy === responder) return next(state);
  if (state.phase === 'claimed') return refused('claimedByOther');
  if (state.phase !== 'open') return refused('notOpen');
  return next(
    {
      phase: 'claimed',
      request: state.request,
      claimedBy: responder,
      claimedAt: now.toISOString(),
      ...(state.asked >= timesAsked ? { escalated: true } : {}),
    },
    { fact: 'aftercareClaimed' },
  );
};

/** The responder spoke with the victim. Only that; never what was said [BO-2]. */
export const contactMade = (state: AftercareState, responder: PersonId, now: Date) => {
  if (state.phase !== 'claimed') return refused('notOpen');
  if (state.claimedBy !== responder) return refused('claimedByOther');
  if (state.contactAt !== undefined) return next(state);
  return next({ ...state, contactAt: now.toISOString() }, { fact: 'contactMade' });
};

/** Gives it back to the group: somebody else may fit better. */
export const giveBack = (state: AftercareState, responder: PersonId, now: Date) => {
  if (state.phase === 'open') return next(state);
  if (state.phase !== 'claimed') return refused('notOpen');
  if (state.claimedBy !== responder) return refused('claimedByOther');
  const open: Open = {
    phase: 'open',
    request: state.request,
    since: now.toISOString(),
    asked: 0,
    returnedBy: [responder],
  };
  return next(open, { fact: 'aftercareReturned' });
};

/** Rounds it off, with where the victim was pointed to [BO-3]. */
export const close = (state: AftercareState, responder: PersonId, referral: Referral, now: Date) => {
  if (state.phase === 'closed') return next(state);
  if (state.phase !== 'claimed') return refused('notOpen');
  if (state.claimedBy !== responder) return refused('claimedByOther');
  const { request, claimedBy } = state;
  return next(
    { phase: 'closed', request, claimedBy, closedAt: now.toISOString(), referral },
    { fact: 'aftercareClosed', referral },
  );
};

/** The victim does not want it any more. Always granted while it runs: aftercare belongs to the victim. */
export const cancel = (state: AftercareState, now: Date) => {
  if (state.phase === 'cancelled') return next(state);
  if (state.phase === 'closed') return refused('notOpen');
  return next(
    {
      phase: 'cancelled',
      request: state.request,
      cancelledAt: now.toISOString(),
      ...(state.phase === 'claimed' ? { claimedBy: state.claimedBy } : {}),
    },
    { fact: 'aftercareCancelled' },
  );
};

/**
 * Nobody took it up in time. First the group is asked again, then somebody else is told: the manager, or the safety
 * officer where the request is hidden from the manager. A timer of an earlier wait changes nothing.
 * @param waitMs how long each wait lasts.
 */
export const stillUnclaimed = (state: AftercareState, now: Date, waitMs: number) => {
  if (state.phase !== 'open' || state.asked >= timesAsked) return next(state);
  const due = new Date(state.since).getTime() + waitMs * (state.asked + 1);
  if (now.getTime() < due) return next(state);
  return next(
    { ...state, asked: state.asked + 1 },
    state.asked === 0 ? { fact: 'askedAgain' } : { fact: 'escalated' },
  );
};
