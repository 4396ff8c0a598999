import { cancel as cancelRule } from '../../protocol/aftercare/aftercare.ts';
import { aftercareForm } from '../../texts/aftercare-form.ts';
import { caseInput, onAftercare } from '../action.ts';
import { decideOn } from '../case/decide.ts';
import { aftercareFormAnswer } from './form.ts';

/** **Nazorg stopzetten**: aftercare is the victim's own. The way back in is on the same card. */
export const cancel = onAftercare({
  may: 'victim',
  input: caseInput,
  handle: async visit => {
    const { office, turn, aftercare, hand } = visit;
    const outcome = await decideOn(office, aftercare, hand, state => cancelRule(state, turn.now));
    return aftercareFormAnswer(visit, {
      notice: outcome.ok ? aftercareForm.stopped : aftercareForm.alreadyClosed,
    });
  },
});
