import { aftercareButtons } from '../texts/aftercare.ts';
import { talkForms } from '../texts/aftercare-talk-forms.ts';
import { talkButtons } from '../texts/aftercare-talks.ts';
import type { Say, Words } from '../texts/words.ts';
import { button } from './blocks/button.ts';
import { dateField } from './blocks/field.ts';
import { card } from './blocks/frame.ts';
import { paragraph, title } from './blocks/text.ts';
import type { Card } from './card.ts';

export interface PauseModel {
  readonly case: string;
  readonly until?: string;
  readonly problem?: Words;
}

/** Until when the victim wants to be left in peace. */
export const aftercarePauseCard = ({ case: id, until, problem }: PauseModel, say: Say): Card =>
  card(
    say,
    [
      title(say, talkForms.pauseTitle),
      paragraph(say, talkForms.pauseText),
      ...dateField(say, { id: 'until', label: talkForms.until, value: until, problem }),
    ],
    [
      button(say, talkButtons.pause, { action: 'aftercare.pause', case: id }, { style: 'positive' }),
      button(say, aftercareButtons.back, { action: 'aftercare.talks', case: id }, { withoutInputs: true }),
    ],
  );
