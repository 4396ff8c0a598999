import { notFiledReasons } from '../protocol/measures/steps/police.ts';
import { notFiledWords, policeStepTexts } from '../texts/steps/police.ts';
import type { Say } from '../texts/words.ts';
import { type Filled, type FormFrame, longText } from './measure-form.ts';
import { adviceLines, type PoliceCircumstances } from './police-advice.ts';
import { oneChoice } from './step-fields.ts';
import { type StepOf, stepForm } from './step-form.ts';

export const notFiledFields = ['why', 'account'] as const;
export type NotFiledField = (typeof notFiledFields)[number];

/** **Niet naar de politie**: it can be done, it is no duty, and why it was not is on record [M3-14]. */
export const notFiledForm = (
  frame: FormFrame,
  filled: Filled<NotFiledField>,
  { measure, circumstances }: { readonly measure: StepOf; readonly circumstances: PoliceCircumstances },
  say: Say,
) =>
  stepForm(say, 'notFiled', frame, measure, [
    ...adviceLines(say, circumstances),
    ...oneChoice(say, 'why', policeStepTexts.why, filled, notFiledReasons, notFiledWords),
    ...longText(say, 'account', policeStepTexts.account, filled),
  ]);
