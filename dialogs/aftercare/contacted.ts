import { contactMade } from '../../protocol/aftercare/aftercare.ts';
import { caseInput, onAftercare } from '../action.ts';
import { decideOn } from '../case/decide.ts';
import { contactAnswer, refusalOf } from './answers.ts';

/** **Contact gehad**: that there was contact, and nothing of what was said [BO-2]. */
export const contacted = onAftercare({
  may: 'claimer',
  input: caseInput,
  handle: async visit => {
    const { office, turn, aftercare, hand } = visit;
    const outcome = await decideOn(office, aftercare, hand, state =>
      contactMade(state, turn.actor.id, turn.now),
    );
    return contactAnswer(visit, outcome.stored, await refusalOf(visit, outcome));
  },
});
