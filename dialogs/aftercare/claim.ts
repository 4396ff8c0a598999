import { claim as claimRule } from '../../protocol/aftercare/aftercare.ts';
import { requestTexts } from '../../texts/aftercare-contact.ts';
import { caseInput, onAftercare } from '../action.ts';
import { decideOn } from '../case/decide.ts';
import { refusalOf, requestAnswer } from './answers.ts';

/** **Ik pak dit op**: exactly one gets it; whoever comes second sees who was first, and is thanked [NZ-2]. */
export const claim = onAftercare({
  may: 'respond',
  input: caseInput,
  handle: async visit => {
    const { office, turn, aftercare, hand } = visit;
    const outcome = await decideOn(office, aftercare, hand, state =>
      claimRule(state, turn.actor.id, turn.now),
    );
    return requestAnswer(
      visit,
      outcome.stored,
      (await refusalOf(visit, outcome)) ?? requestTexts.claimedByYou,
    );
  },
});
