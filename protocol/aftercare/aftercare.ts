import type { OfficeHours } from '../calendar/working-hours.ts';
import { granted, refused } from '../decision.ts';
import { type Audience, type Chain, dueRound } from '../escalation/chain.ts';
import type { PersonId } from '../organisation/organisation.ts';
import type { AftercareFact, AftercareRequest, AftercareState, Open, Referral } from './aftercare-case.ts';
import { takenUp } from './taken-up.ts';
import { withoutPlan } from './track.ts';

const tracked = ({ track }: AftercareState) => (track === undefined ? {} : { track });

type Granted = { readonly state: AftercareState };
const next = (state: AftercareState, ...facts: readonly AftercareFact[]) =>
  granted<AftercareState, AftercareFact>(state, ...facts);

/** Before there were chains it was the manager who was told, as the second call. */
const usuallyCalled: readonly Audience[] = ['manager'];
const isEscalated = ({ asked, called }: Open): boolean =>
  called ? called.some(to => to !== 'responders') : asked >= 2;

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
      track: takenUp(state, now),
      ...(isEscalated(state) ? { escalated: true, called: state.called ?? usuallyCalled } : {}),
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
    ...(state.track ? { track: withoutPlan(state.track) } : {}),
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
    { phase: 'closed', request, claimedBy, closedAt: now.toISOString(), referral, ...tracked(state) },
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
      ...tracked(state),
      ...(state.phase === 'claimed' ? { claimedBy: state.claimedBy } : {}),
    },
    { fact: 'aftercareCancelled' },
  );
};

/**
 * Nobody took it up in time: the chain calls whoever is next. A timer of an earlier wait changes nothing, and claiming or
 * calling it off stops the chain, since only an open request has one.
 */
export const stillUnclaimed = (state: AftercareState, now: Date, chain: Chain, office: OfficeHours) => {
  if (state.phase !== 'open') return next(state);
  const round = dueRound(chain, new Date(state.since), state.asked, now, office);
  if (!round) return next(state);
  const called = [...new Set([...(state.called ?? []), ...round.to])];
  return next(
    { ...state, asked: round.made, called },
    round.to.every(to => to === 'responders') ? { fact: 'askedAgain' } : { fact: 'escalated', to: round.to },
  );
};
