import { granted, refused } from '../decision.ts';
import type { PersonId } from '../organisation/organisation.ts';
import type { AftercareFact, AftercareState, Claimed } from './aftercare-case.ts';
import { isPaused } from './talk-terms.ts';
import { nextTalk, type Side, type TalkName, type TalkPlan, type Track, withTalk } from './track.ts';

const next = (state: AftercareState, ...facts: readonly AftercareFact[]) =>
  granted<AftercareState, AftercareFact>(state, ...facts);

/**
 * The track of a request that somebody looks after. One that was taken up before there were tracks begins where it was
 * asked for.
 */
export const trackOf = ({ track, request, claimedAt }: Claimed): Track =>
  track ?? { since: request.askedAt, begun: claimedAt, turned: claimedAt, checked: claimedAt, talks: {} };

/** Which of the two this person is; nobody else has a part in a talk. */
export const sideOf = (state: AftercareState, person: PersonId): Side | undefined => {
  if (state.request.victim === person) return 'victim';
  return state.phase === 'claimed' && state.claimedBy === person ? 'responder' : undefined;
};

/** Who comes between, as a rule sees it. */
interface Part {
  readonly claimed: Claimed;
  readonly track: Track;
  readonly side: Side;
}

/** Is this talk the next one, in a request that runs, and has this person a part in it? */
const partIn = (state: AftercareState, person: PersonId, name: TalkName) => {
  if (state.phase !== 'claimed') return refused('notOpen');
  const side = sideOf(state, person);
  if (!side) return refused('claimedByOther');
  const track = trackOf(state);
  return nextTalk(track) === name
    ? ({ ok: true, claimed: state, track, side } satisfies Part & { ok: true })
    : refused('otherTalk');
};

const looked = (track: Track, now: Date): Track => ({ ...track, checked: now.toISOString() });

/**
 * A moment for the talk; it takes the place of the one that was there. The victim's proposal ends a pause, the
 * responder's waits for its end.
 */
export const proposeTalk = (
  state: AftercareState,
  person: PersonId,
  name: TalkName,
  proposal: Pick<TalkPlan, 'at' | 'way' | 'place'>,
  now: Date,
) => {
  const part = partIn(state, person, name);
  if (!part.ok) return part;
  const { claimed, side } = part;
  if (new Date(proposal.at) <= now) return refused('past');
  if (side === 'responder' && isPaused(part.track, now)) return refused('paused');
  const { pausedUntil: _, ...track } = part.track;
  const talk = track.talks[name];
  const { plan } = talk ?? {};
  const isSame =
    plan?.at === proposal.at &&
    plan.way === proposal.way &&
    plan.place === proposal.place &&
    plan.by === side;
  if (isSame) return next(state);
  const planned = withTalk(track, name, {
    plan: { ...proposal, by: side, agreed: false },
    proposals: (talk?.proposals ?? 0) + 1,
  });
  return next(
    { ...claimed, track: looked(planned, now) },
    { fact: plan ? 'talkMoved' : 'talkProposed', talk: name },
  );
};

/** Yes to the other one's proposal. @param seen which proposal was said yes to: a later one needs a yes of its own. */
export const agreeToTalk = (state: AftercareState, person: PersonId, name: TalkName, seen: number) => {
  const part = partIn(state, person, name);
  if (!part.ok) return part;
  const talk = part.track.talks[name];
  if (!talk?.plan || talk.proposals !== seen) return refused('moved');
  if (talk.plan.agreed || talk.plan.by === part.side) return next(state);
  const track = withTalk(part.track, name, { plan: { ...talk.plan, agreed: true } });
  return next({ ...part.claimed, track }, { fact: 'talkAgreed', talk: name });
};

/** What a repeated press finds: this talk has that outcome already. */
const isSettled = (state: AftercareState, name: TalkName, outcome: 'held' | 'notWanted') =>
  state.phase === 'claimed' && state.track?.talks[name]?.outcome === outcome;

const settle = (
  { claimed, track }: Part,
  name: TalkName,
  outcome: 'held' | 'notWanted',
  now: Date,
): Claimed => ({
  ...claimed,
  track: { ...looked(withTalk(track, name, { outcome }), now), turned: now.toISOString() },
});

/** The two of them spoke. That, and nothing of what was said [BO-2]; a talk is contact too. */
export const talkHeld = (state: AftercareState, responder: PersonId, name: TalkName, now: Date) => {
  if (sideOf(state, responder) === 'responder' && isSettled(state, name, 'held')) return next(state);
  const part = partIn(state, responder, name);
  if (!part.ok) return part;
  if (part.side !== 'responder') return refused('claimedByOther');
  const settled = settle(part, name, 'held', now);
  return next(
    { ...settled, contactAt: settled.contactAt ?? now.toISOString() },
    { fact: 'talkHeld', talk: name },
  );
};

/** The victim does without this talk; the next one stays. */
export const talkNotWanted = (state: AftercareState, victim: PersonId, name: TalkName, now: Date) => {
  if (sideOf(state, victim) === 'victim' && isSettled(state, name, 'notWanted')) return next(state);
  const part = partIn(state, victim, name);
  if (!part.ok) return part;
  if (part.side !== 'victim') return refused('claimedByOther');
  return next(settle(part, name, 'notWanted', now), { fact: 'talkNotWanted', talk: name });
};
