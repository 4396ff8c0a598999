import { stepFormTexts } from '../texts/measure-step-forms.ts';
import type { Say } from '../texts/words.ts';
import { choiceField } from './blocks/field.ts';
import { type Filled, type FormFrame, longText } from './measure-form.ts';
import { onField, type StepOf, stepForm } from './step-form.ts';

export const heldFields = ['on', 'present', 'mistake'] as const;
export type HeldField = (typeof heldFields)[number];

/** **Gesprek gevoerd**: when, with whom [M2-4], and whether the municipality has something to mend [M2-9]. */
export const heldForm = (frame: FormFrame, filled: Filled<HeldField>, measure: StepOf, say: Say) =>
  stepForm(say, 'held', frame, measure, [
    ...onField(say, filled),
    ...choiceField(say, {
      id: 'present',
      label: stepFormTexts.present,
      value: filled.typed.present,
      problem: filled.problems?.present,
      style: 'expanded',
      choices: [
        { value: 'yes', title: stepFormTexts.yes },
        { value: 'no', title: stepFormTexts.no },
        { value: 'notAble', title: stepFormTexts.notAble },
      ],
    }),
    ...longText(say, 'mistake', stepFormTexts.mistake, filled, stepFormTexts.mistakeHint),
  ]);
