import type { CopyHolder } from '../protocol/measures/steps/letter.ts';
import { copyHolderWords, letterFormTexts } from '../texts/steps/letter.ts';
import type { Say } from '../texts/words.ts';
import { choiceField } from './blocks/field.ts';
import type { Filled, FormFrame } from './measure-form.ts';
import { onField, type StepOf, stepForm } from './step-form.ts';

export const copiedFields = ['holders', 'on'] as const;
export type CopiedField = (typeof copiedFields)[number];

/** **Kopie gegeven**: who has one now, out of those who had none yet [M4-6] [H2-3c]. */
export const copiedForm = (
  frame: FormFrame,
  filled: Filled<CopiedField>,
  { measure, left }: { readonly measure: StepOf; readonly left: readonly CopyHolder[] },
  say: Say,
) =>
  stepForm(say, 'copied', frame, measure, [
    ...choiceField(say, {
      id: 'holders',
      label: letterFormTexts.copiesFor,
      value: filled.typed.holders,
      problem: filled.problems?.holders,
      style: 'expanded',
      many: true,
      choices: left.map(value => ({ value, title: copyHolderWords[value] })),
    }),
    ...onField(say, filled),
  ]);
