import { helps } from '../protocol/aftercare/track.ts';
import { aftercareButtons } from '../texts/aftercare.ts';
import { helpTexts, helpWords } from '../texts/aftercare-help.ts';
import type { Say, Words } from '../texts/words.ts';
import { button } from './blocks/button.ts';
import { choiceField, dateField } from './blocks/field.ts';
import { card } from './blocks/frame.ts';
import { heading, paragraph, title } from './blocks/text.ts';
import type { Card } from './card.ts';

export interface HelpFormModel {
  readonly case: string;
  /** The day on which was gone along, as typed; today to begin with. */
  readonly on: string;
  readonly problems: { readonly help?: Words; readonly on?: Words };
}

/** Pointing to other help, or going along to the police: a choice and a day, and no text field [BO-3] [BO-4]. */
export const aftercareHelpFormCard = ({ case: id, on, problems }: HelpFormModel, say: Say): Card =>
  card(
    say,
    [
      title(say, helpTexts.formTitle),
      paragraph(say, helpTexts.formText),
      ...choiceField(say, {
        id: 'help',
        label: helpTexts.which,
        problem: problems.help,
        style: 'expanded',
        choices: helps.map(help => ({ value: help, title: helpWords[help] })),
      }),
      heading(say, helpTexts.along),
      paragraph(say, helpTexts.alongText),
      ...dateField(say, { id: 'on', label: helpTexts.on, value: on, problem: problems.on }),
    ],
    [
      button(say, helpTexts.send, { action: 'aftercare.help', case: id }, { style: 'positive' }),
      button(say, helpTexts.along, { action: 'aftercare.along', case: id }),
      button(say, aftercareButtons.back, { action: 'aftercare.talks', case: id }, { withoutInputs: true }),
    ],
  );
