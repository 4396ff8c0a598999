import type { Planned } from '../deed.ts';
import { type About, whomToCall } from '../escalation/whom.ts';
import type { Entry } from '../journal.ts';
import type { Organisation, PersonId } from '../organisation/organisation.ts';
import { addLine, remindAt, showCard, tellAll } from '../planning.ts';
import type { AftercareFact, AftercareState } from './aftercare-case.ts';
import { nextMoment } from './talk-terms.ts';
import { trackOf } from './talks.ts';
import type { TrackFact } from './track.ts';

/** The next moment of the talks, while somebody looks after the request. */
export const talkTimer = (organisation: Organisation, state: AftercareState): readonly Planned[] => {
  const moment = state.phase === 'claimed' ? nextMoment(organisation, trackOf(state)) : undefined;
  return moment ? [remindAt(moment.at, 'aftercareTalk')] : [];
};

/** Is it a fact of the talks and what belongs to them? */
export const isTrackFact = (fact: AftercareFact): fact is TrackFact => {
  switch (fact.fact) {
    case 'talkProposed':
    case 'talkMoved':
    case 'talkAgreed':
    case 'talkHeld':
    case 'talkNotWanted':
    case 'talkReminded':
    case 'talkCalled':
    case 'aftercarePaused':
    case 'aftercareResumed':
    case 'otherResponderAsked':
    case 'aftercareCameBack':
    case 'pointedTo':
    case 'wentAlong':
      return true;
    default:
      return false;
  }
};

/** What the deeds of a track need to know beside it. */
interface Around {
  readonly about: About;
  /** The reminders of a request that is open again, until somebody takes it up. */
  readonly askAgain: readonly Planned[];
}

/**
 * What follows from a fact of the talks: the other one of the two hears of it, the next moment is set, and what is nobody
 * else's stays so. The channel hears only that a request is open again.
 */
export const trackDeeds = (
  organisation: Organisation,
  state: AftercareState,
  { fact, at, by }: Entry<TrackFact>,
  index: number,
  { about, askAgain }: Around,
): readonly Planned[] => {
  const now = new Date(at);
  const responder: readonly PersonId[] = state.phase === 'claimed' ? [state.claimedBy] : [];
  const { victim } = state.request;
  const timer = talkTimer(organisation, state);
  const told = (...people: readonly PersonId[]) => tellAll(people, 'aftercareTalk', index, now, by);
  const openAgain = [showCard('channel', now), addLine('channel', index, now), ...askAgain];
  switch (fact.fact) {
    case 'talkProposed':
    case 'talkMoved':
    case 'talkAgreed':
    case 'talkNotWanted':
    case 'aftercarePaused':
    case 'aftercareResumed':
      return [...told(victim, ...responder), ...timer];
    case 'talkReminded':
      return [
        ...(fact.of === 'plan' || fact.of === 'late' ? told(...responder) : told(victim, ...responder)),
        ...timer,
      ];
    case 'talkHeld':
      return [showCard('channel', now), ...timer];
    case 'talkCalled': {
      const handler = responder[0];
      const called = whomToCall(
        organisation,
        fact.to.filter(to => to !== 'responders'),
        { ...about, ...(handler === undefined ? {} : { handler }) },
      );
      return [
        ...tellAll(called, 'aftercareTalkLate', index, now),
        ...tellAll([victim], 'aftercareTalk', index, now),
        ...timer,
      ];
    }
    case 'otherResponderAsked':
      return [...openAgain, ...tellAll([fact.instead], 'aftercareProgress', index, now, by)];
    case 'aftercareCameBack':
      return openAgain;
    case 'pointedTo':
      return tellAll([victim], 'aftercareHelp', index, now, by);
    case 'wentAlong':
      return [];
  }
};
