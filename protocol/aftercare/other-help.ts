/** Other help than a talk: somebody to be pointed to, and going along to the police. That, and never why. */
import { localDate } from '../calendar/local-time.ts';
import { granted, refused } from '../decision.ts';
import type { PersonId } from '../organisation/organisation.ts';
import type { AftercareFact, AftercareState, Claimed } from './aftercare-case.ts';
import { trackOf } from './talks.ts';
import type { Help } from './track.ts';

const next = (state: AftercareState, ...facts: readonly AftercareFact[]) =>
  granted<AftercareState, AftercareFact>(state, ...facts);

const held = (state: AftercareState, responder: PersonId) => {
  if (state.phase !== 'claimed') return refused('notOpen');
  return state.claimedBy === responder
    ? ({ ok: true, claimed: state } satisfies { ok: true; claimed: Claimed })
    : refused('claimedByOther');
};

/** The responder points the victim to other help, who gets its card [BO-3] [NZ-3] [NZ-4]; each kind once. */
export const pointTo = (state: AftercareState, responder: PersonId, help: Help) => {
  const part = held(state, responder);
  if (!part.ok) return part;
  const track = trackOf(part.claimed);
  const { pointedTo = [] } = track;
  if (pointedTo.includes(help)) return next(state);
  return next(
    { ...part.claimed, track: { ...track, pointedTo: [...pointedTo, help] } },
    { fact: 'pointedTo', help },
  );
};

/** The responder went along to the police [BO-4] [LG-2]. @param on an ISO date, today or before. */
export const wentAlong = (state: AftercareState, responder: PersonId, on: string, now: Date) => {
  const part = held(state, responder);
  if (!part.ok) return part;
  if (on > localDate(now)) return refused('future');
  const track = trackOf(part.claimed);
  if (track.alongOn === on) return next(state);
  return next({ ...part.claimed, track: { ...track, alongOn: on } }, { fact: 'wentAlong' });
};
