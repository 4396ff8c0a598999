import { measureFormTexts, warningTexts } from '../texts/measure-forms.ts';
import type { Say } from '../texts/words.ts';
import { choiceField } from './blocks/field.ts';
import { paragraph } from './blocks/text.ts';
import { type Filled, type FormFrame, longText, measureForm } from './measure-form.ts';

export const warningFields = ['way', 'grounds'] as const;
export type WarningField = (typeof warningFields)[number];

/** A warning: how, and why [M1-1]. */
export const warningForm = (frame: FormFrame, filled: Filled<WarningField>, say: Say) =>
  measureForm(say, 'warning', frame, [
    paragraph(say, warningTexts.goal),
    ...choiceField(say, {
      id: 'way',
      label: warningTexts.way,
      value: filled.typed.way,
      problem: filled.problems?.way,
      style: 'expanded',
      choices: [
        { value: 'oral', title: warningTexts.oral },
        { value: 'written', title: warningTexts.written },
      ],
    }),
    ...longText(say, 'grounds', measureFormTexts.grounds, filled, measureFormTexts.groundsHint),
  ]);
