import { z } from 'zod';
import {
  aftercareTalkFormCard,
  type TalkFormModel,
  type TypedTalk,
  talkPlaceFits,
} from '../../cards/aftercare-talk-form.ts';
import { proposeTalk, trackOf } from '../../protocol/aftercare/talks.ts';
import { nextTalk, type TalkName, talkWays } from '../../protocol/aftercare/track.ts';
import { instantOf, localDate, localTime } from '../../protocol/calendar/local-time.ts';
import { aftercareSummaries } from '../../texts/aftercare.ts';
import { talkForms } from '../../texts/aftercare-talk-forms.ts';
import { trackNotices, trackRefusals } from '../../texts/aftercare-talks.ts';
import { tooLong } from '../../texts/report-problems.ts';
import { onAftercare } from '../action.ts';
import type { Answer } from '../answer.ts';
import { decideOn } from '../case/decide.ts';
import { typedText } from '../typed-text.ts';
import type { AftercareVisit } from '../visit.ts';
import { talkInput } from './talks.ts';
import { decidedAnswer, trackAnswer } from './track-answer.ts';

const formAnswer = (
  { file, say }: AftercareVisit,
  parts: Pick<TalkFormModel, 'talk' | 'typed' | 'problems'>,
): Answer => ({
  card: aftercareTalkFormCard({ case: file.id, ...parts }, say),
  summary: say(aftercareSummaries.own),
});

const planned = ({ file: { state } }: AftercareVisit, name: TalkName): TypedTalk => {
  const plan = state.phase === 'claimed' ? trackOf(state).talks[name]?.plan : undefined;
  if (!plan) return { way: 'inPerson' };
  const at = new Date(plan.at);
  const { way, place } = plan;
  return { date: localDate(at), time: localTime(at), way, ...(place === undefined ? {} : { place }) };
};

/** **Moment voorstellen**, **Ander moment**: the form, with what was proposed before. */
const form = onAftercare({
  may: 'party',
  input: talkInput,
  handle: async (visit, { pick }) => {
    const { state } = visit.file;
    if (state.phase !== 'claimed') return trackAnswer(visit, visit.aftercare);
    if (nextTalk(trackOf(state)) !== pick)
      return trackAnswer(visit, visit.aftercare, trackRefusals.otherTalk);
    return formAnswer(visit, { talk: pick, typed: planned(visit, pick), problems: {} });
  },
});

const proposeInput = talkInput.extend({
  date: typedText.prefault(''),
  time: typedText.prefault(''),
  way: z.enum(talkWays).optional().catch(undefined),
  place: typedText.prefault(''),
});

const problemsIn = (
  { date, time, way, place }: z.infer<typeof proposeInput>,
  now: Date,
): TalkFormModel['problems'] => {
  const at = instantOf(date, time);
  return {
    ...(at ? {} : { date: talkForms.chooseDate }),
    ...(at && at <= now ? { date: trackRefusals.past } : {}),
    ...(way === undefined ? { way: talkForms.chooseWay } : {}),
    ...(way === 'inPerson' && place === '' ? { place: talkForms.choosePlace } : {}),
    ...(place.length > talkPlaceFits ? { place: tooLong(place.length, talkPlaceFits) } : {}),
  };
};

/** A moment, to the other one of the two. What does not fit comes back as it was typed. */
const propose = onAftercare({
  may: 'party',
  input: proposeInput,
  handle: async (visit, input) => {
    const { office, turn, aftercare, hand } = visit;
    const { pick, date, time, way, place } = input;
    if (visit.file.state.phase !== 'claimed') return trackAnswer(visit, aftercare);
    const problems = problemsIn(input, turn.now);
    const at = instantOf(date, time);
    if (!at || way === undefined || Object.keys(problems).length > 0) {
      const typed = { date, time, place, ...(way === undefined ? {} : { way }) };
      return formAnswer(visit, { talk: pick, typed, problems });
    }
    const proposal = { at: at.toISOString(), way, ...(way === 'inPerson' ? { place } : {}) };
    const outcome = await decideOn(office, aftercare, hand, state =>
      proposeTalk(state, turn.actor.id, pick, proposal, turn.now),
    );
    return decidedAnswer(visit, outcome, trackNotices.sent);
  },
});

export const proposeActions = {
  'aftercare.talkForm': form,
  'aftercare.talkPropose': propose,
} as const;
