import { z } from 'zod';
import { agreeToTalk, talkHeld, talkNotWanted } from '../../protocol/aftercare/talks.ts';
import { talkNames } from '../../protocol/aftercare/track.ts';
import { trackNotices } from '../../texts/aftercare-talks.ts';
import { caseInput, onAftercare } from '../action.ts';
import { decideOn } from '../case/decide.ts';
import { decidedAnswer, trackAnswer } from './track-answer.ts';

/** Which talk a button is about. */
export const talkInput = caseInput.extend({ pick: z.enum(talkNames) });

/** Which proposal is agreed to: `first.2` is the second one for the first talk. */
const seenInput = caseInput.extend({
  pick: z
    .string()
    .regex(/^(first|second|third)\.\d{1,4}$/)
    .transform(text => {
      const [name, seen] = text.split('.');
      return { name: z.enum(talkNames).parse(name), seen: Number(seen) };
    }),
});

/** **Gesprekken**: how it stands. */
const show = onAftercare({
  may: 'party',
  input: caseInput,
  handle: visit => trackAnswer(visit, visit.aftercare),
});

/** **Dat past mij**: yes to the other one's proposal. */
const agree = onAftercare({
  may: 'party',
  input: seenInput,
  handle: async (visit, { pick }) => {
    const { office, turn, aftercare, hand } = visit;
    const outcome = await decideOn(office, aftercare, hand, state =>
      agreeToTalk(state, turn.actor.id, pick.name, pick.seen),
    );
    return decidedAnswer(visit, outcome, trackNotices.agreed);
  },
});

/** **Gesprek gehad**: that, and nothing of what was said [BO-2]. */
const held = onAftercare({
  may: 'claimer',
  input: talkInput,
  handle: async (visit, { pick }) => {
    const { office, turn, aftercare, hand } = visit;
    const outcome = await decideOn(office, aftercare, hand, state =>
      talkHeld(state, turn.actor.id, pick, turn.now),
    );
    return decidedAnswer(visit, outcome, trackNotices.held);
  },
});

/** **Dit gesprek niet**: the victim does without it. */
const notWanted = onAftercare({
  may: 'victim',
  input: talkInput,
  handle: async (visit, { pick }) => {
    const { office, turn, aftercare, hand } = visit;
    const outcome = await decideOn(office, aftercare, hand, state =>
      talkNotWanted(state, turn.actor.id, pick, turn.now),
    );
    return decidedAnswer(visit, outcome, trackNotices.skipped);
  },
});

export const talkActions = {
  'aftercare.talks': show,
  'aftercare.talkAgree': agree,
  'aftercare.talkHeld': held,
  'aftercare.talkNotWanted': notWanted,
} as const;
