import { granted } from '../decision.ts';
import type { Organisation } from '../organisation/organisation.ts';
import type { AftercareFact, AftercareState } from './aftercare-case.ts';
import { talkMoments } from './talk-terms.ts';
import { trackOf } from './talks.ts';
import { nextTalk } from './track.ts';

/**
 * A moment of a talk has come. Of what was missed in the meantime only the last counts, and what was said once is not
 * said again: a timer of a plan that was moved finds nothing to say.
 */
export const remindOfTalk = (state: AftercareState, organisation: Organisation, now: Date) => {
  const none = granted<AftercareState, AftercareFact>(state);
  if (state.phase !== 'claimed') return none;
  const track = trackOf(state);
  const talk = nextTalk(track);
  const checked = new Date(track.checked);
  const moment = talkMoments(organisation, track)
    .filter(({ at }) => at > checked && at <= now)
    .at(-1);
  if (!moment || talk === undefined) return none;
  const at = now.toISOString();
  const told = { ...state, track: { ...track, checked: at } };
  switch (moment.tell) {
    case 'call':
      return granted<AftercareState, AftercareFact>(told, { fact: 'talkCalled', talk, to: [moment.to] });
    case 'pauseOver': {
      const { pausedUntil: _, ...going } = track;
      return granted<AftercareState, AftercareFact>(
        { ...state, track: { ...going, turned: at, checked: at } },
        { fact: 'aftercareResumed' },
      );
    }
    default:
      return granted<AftercareState, AftercareFact>(told, { fact: 'talkReminded', talk, of: moment.tell });
  }
};
