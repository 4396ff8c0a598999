/** What the victim decides about his own aftercare, at any time: a pause, another responder, coming back. */
import { dateAfter, localDate } from '../calendar/local-time.ts';
import { granted, refused } from '../decision.ts';
import type { AftercareFact, AftercareState, Open } from './aftercare-case.ts';
import { isPaused } from './talk-terms.ts';
import { trackOf } from './talks.ts';
import { type Track, withoutPlan } from './track.ts';

const next = (state: AftercareState, ...facts: readonly AftercareFact[]) =>
  granted<AftercareState, AftercareFact>(state, ...facts);

/** Longer than this is stopping; coming back later is always possible. Days. */
export const longestPauseDays = 180;

/** Is this a day until which aftercare can rest: after today, and no further than half a year? */
export const mayPauseUntil = (until: string, now: Date): boolean => {
  const today = localDate(now);
  return until > today && until <= dateAfter(today, longestPauseDays);
};

/** Left in peace until the morning of that day. What was agreed for the next talk is off: a new moment is found then. */
export const pause = (state: AftercareState, until: string, now: Date) => {
  if (state.phase !== 'claimed') return refused('notOpen');
  if (!mayPauseUntil(until, now)) return refused('noSuchPause');
  const track = trackOf(state);
  if (track.pausedUntil === until) return next(state);
  const paused: Track = { ...withoutPlan(track), pausedUntil: until, checked: now.toISOString() };
  return next({ ...state, track: paused }, { fact: 'aftercarePaused' });
};

/** The victim wants to go on before the pause is over. */
export const resume = (state: AftercareState, now: Date) => {
  if (state.phase !== 'claimed') return refused('notOpen');
  const { pausedUntil, ...track } = trackOf(state);
  if (pausedUntil === undefined || !isPaused({ pausedUntil }, now)) return next(state);
  const at = now.toISOString();
  return next({ ...state, track: { ...track, turned: at, checked: at } }, { fact: 'aftercareResumed' });
};

const reopened = (
  { request }: AftercareState,
  now: Date,
  parts: Pick<Open, 'returnedBy' | 'track'>,
): Open => ({
  phase: 'open',
  request,
  since: now.toISOString(),
  asked: 0,
  ...parts,
});

/** Back to the group for somebody else; the former responder is not asked first. No reason is asked. */
export const askOtherResponder = (state: AftercareState, now: Date) => {
  if (state.phase === 'open' && state.returnedBy.length > 0) return next(state);
  if (state.phase !== 'claimed') return refused('notOpen');
  const { claimedBy } = state;
  return next(reopened(state, now, { returnedBy: [claimedBy], track: withoutPlan(trackOf(state)) }), {
    fact: 'otherResponderAsked',
    instead: claimedBy,
  });
};

/** Aftercare once more, after it was rounded off or stopped: with the same group, from the beginning. */
export const comeBack = (state: AftercareState, now: Date) => {
  if (state.phase === 'open' || state.phase === 'claimed') return next(state);
  const request = { ...state.request, askedAt: now.toISOString() };
  return next(
    { phase: 'open', request, since: now.toISOString(), asked: 0, returnedBy: [] },
    { fact: 'aftercareCameBack' },
  );
};
