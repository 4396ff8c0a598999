import { aftercareButtons } from '../texts/aftercare.ts';
import { talkForms } from '../texts/aftercare-talk-forms.ts';
import { talkButtons } from '../texts/aftercare-talks.ts';
import type { Say } from '../texts/words.ts';
import { button } from './blocks/button.ts';
import { card } from './blocks/frame.ts';
import { paragraph, title } from './blocks/text.ts';
import type { Card } from './card.ts';

/** Asked before it happens: a slip of the finger must not send a colleague away. */
export const aftercareOtherResponderCard = ({ case: id }: { readonly case: string }, say: Say): Card =>
  card(
    say,
    [title(say, talkForms.otherTitle), paragraph(say, talkForms.otherText)],
    [
      button(say, talkButtons.otherSure, { action: 'aftercare.other', case: id }, { style: 'positive' }),
      button(say, aftercareButtons.back, { action: 'aftercare.talks', case: id }),
    ],
  );
