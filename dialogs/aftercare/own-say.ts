import { aftercareOtherResponderCard } from '../../cards/aftercare-other-responder.ts';
import { aftercarePauseCard, type PauseModel } from '../../cards/aftercare-pause.ts';
import {
  askOtherResponder,
  comeBack,
  mayPauseUntil,
  pause as pauseRule,
  resume as resumeRule,
} from '../../protocol/aftercare/own-say.ts';
import { isDate } from '../../protocol/calendar/local-time.ts';
import { aftercareSummaries } from '../../texts/aftercare.ts';
import { trackNotices, trackRefusals } from '../../texts/aftercare-talks.ts';
import { caseInput, onAftercare } from '../action.ts';
import type { Answer } from '../answer.ts';
import { decideOn } from '../case/decide.ts';
import { typedText } from '../typed-text.ts';
import type { AftercareVisit } from '../visit.ts';
import { decidedAnswer, trackAnswer } from './track-answer.ts';

const pauseAnswer = ({ file, say }: AftercareVisit, parts: Omit<PauseModel, 'case'> = {}): Answer => ({
  card: aftercarePauseCard({ case: file.id, ...parts }, say),
  summary: say(aftercareSummaries.own),
});

/** **Even pauze**: asks until when. */
const pauseForm = onAftercare({
  may: 'victim',
  input: caseInput,
  handle: async visit =>
    visit.file.state.phase === 'claimed' ? pauseAnswer(visit) : trackAnswer(visit, visit.aftercare),
});

/** The victim is left in peace until the morning of that day. */
const pause = onAftercare({
  may: 'victim',
  input: caseInput.extend({ until: typedText.prefault('') }),
  handle: async (visit, { until }) => {
    const { office, turn, aftercare, hand } = visit;
    if (visit.file.state.phase !== 'claimed') return trackAnswer(visit, aftercare);
    if (!isDate(until) || !mayPauseUntil(until, turn.now))
      return pauseAnswer(visit, { until, problem: trackRefusals.noSuchPause });
    const outcome = await decideOn(office, aftercare, hand, state => pauseRule(state, until, turn.now));
    return decidedAnswer(visit, outcome, trackNotices.paused);
  },
});

/** **Nu verdergaan**: before the pause is over. */
const resume = onAftercare({
  may: 'victim',
  input: caseInput,
  handle: async visit => {
    const { office, turn, aftercare, hand } = visit;
    const outcome = await decideOn(office, aftercare, hand, state => resumeRule(state, turn.now));
    return decidedAnswer(visit, outcome, trackNotices.resumed);
  },
});

/** **Iemand anders**: asks whether it is meant. */
const otherForm = onAftercare({
  may: 'victim',
  input: caseInput,
  handle: async visit =>
    visit.file.state.phase === 'claimed'
      ? {
          card: aftercareOtherResponderCard({ case: visit.file.id }, visit.say),
          summary: visit.say(aftercareSummaries.own),
        }
      : trackAnswer(visit, visit.aftercare),
});

/** Back to the group, for another responder; without a reason. */
const other = onAftercare({
  may: 'victim',
  input: caseInput,
  handle: async visit => {
    const { office, turn, aftercare, hand } = visit;
    const outcome = await decideOn(office, aftercare, hand, state => askOtherResponder(state, turn.now));
    return decidedAnswer(visit, outcome, trackNotices.otherAsked);
  },
});

/** **Weer nazorg**: after it was rounded off or stopped. */
const again = onAftercare({
  may: 'victim',
  input: caseInput,
  handle: async visit => {
    const { office, turn, aftercare, hand } = visit;
    const outcome = await decideOn<'aftercare', never>(office, aftercare, hand, state =>
      comeBack(state, turn.now),
    );
    return decidedAnswer(visit, outcome, trackNotices.cameBack);
  },
});

export const ownSayActions = {
  'aftercare.pauseForm': pauseForm,
  'aftercare.pause': pause,
  'aftercare.resume': resume,
  'aftercare.otherForm': otherForm,
  'aftercare.other': other,
  'aftercare.again': again,
} as const;
