import { giveBack } from '../../protocol/aftercare/aftercare.ts';
import { caseInput, onAftercare } from '../action.ts';
import { decideOn } from '../case/decide.ts';
import { contactAnswer, refusalOf } from './answers.ts';

/** **Overdragen**: back to the group, without a reason. */
export const handOver = onAftercare({
  may: 'claimer',
  input: caseInput,
  handle: async visit => {
    const { office, turn, aftercare, hand } = visit;
    const outcome = await decideOn(office, aftercare, hand, state =>
      giveBack(state, turn.actor.id, turn.now),
    );
    return contactAnswer(visit, outcome.stored, await refusalOf(visit, outcome));
  },
});
