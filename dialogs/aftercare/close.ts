import { z } from 'zod';
import { close as closeRule } from '../../protocol/aftercare/aftercare.ts';
import { referrals } from '../../protocol/aftercare/aftercare-case.ts';
import { caseInput, onAftercare } from '../action.ts';
import { decideOn } from '../case/decide.ts';
import { contactAnswer, refusalOf } from './answers.ts';
import { closeFormAnswer } from './close-form.ts';

const closeInput = caseInput.extend({ referral: z.enum(referrals).optional().catch(undefined) });

/** Rounds the request off, with the choice alone [BO-3]. Without a choice it is asked for. */
export const close = onAftercare({
  may: 'claimer',
  input: closeInput,
  handle: async (visit, { referral }) => {
    const { office, turn, aftercare, hand } = visit;
    if (aftercare.body.state.phase !== 'claimed') return contactAnswer(visit, aftercare);
    if (referral === undefined) return closeFormAnswer(visit, true);
    const outcome = await decideOn(office, aftercare, hand, state =>
      closeRule(state, turn.actor.id, referral, turn.now),
    );
    return contactAnswer(visit, outcome.stored, await refusalOf(visit, outcome));
  },
});
