import { referrals } from '../protocol/aftercare/aftercare-case.ts';
import { aftercareButtons, aftercareLabels } from '../texts/aftercare.ts';
import { closeTexts, referralWords } from '../texts/aftercare-contact.ts';
import type { Say } from '../texts/words.ts';
import { button } from './blocks/button.ts';
import { choiceField } from './blocks/field.ts';
import { card } from './blocks/frame.ts';
import { paragraph, title } from './blocks/text.ts';
import type { Card } from './card.ts';

export interface AftercareCloseModel {
  readonly case: string;
  /** Nothing was chosen. */
  readonly missing: boolean;
}

/** Rounding off: one choice and no text field, so that nothing of the talk can end up here [BO-3]. */
export const aftercareCloseCard = ({ case: id, missing }: AftercareCloseModel, say: Say): Card =>
  card(
    say,
    [
      title(say, closeTexts.title),
      paragraph(say, closeTexts.text),
      ...choiceField(say, {
        id: 'referral',
        label: aftercareLabels.referredTo,
        problem: missing ? closeTexts.choose : undefined,
        style: 'expanded',
        choices: referrals.map(referral => ({ value: referral, title: referralWords[referral] })),
      }),
    ],
    [
      button(say, aftercareButtons.close, { action: 'aftercare.close', case: id }, { style: 'positive' }),
      button(say, aftercareButtons.back, { action: 'aftercare.card', case: id }, { withoutInputs: true }),
    ],
  );
