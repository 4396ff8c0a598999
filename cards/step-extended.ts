import { measureFormTexts } from '../texts/measure-forms.ts';
import { banStepTexts, holdsUntil } from '../texts/steps/ban.ts';
import type { Say } from '../texts/words.ts';
import { dateField } from './blocks/field.ts';
import { paragraph } from './blocks/text.ts';
import { type Filled, type FormFrame, longText } from './measure-form.ts';
import { type StepOf, stepForm } from './step-form.ts';

export const extendedFields = ['until', 'grounds'] as const;
export type ExtendedField = (typeof extendedFields)[number];

/** **Ontzegging verlengen**: until when, and why [LX-4]. */
export const extendedForm = (
  frame: FormFrame,
  filled: Filled<ExtendedField>,
  { measure, until }: { readonly measure: StepOf; readonly until?: Date },
  say: Say,
) =>
  stepForm(say, 'extended', frame, measure, [
    ...(until ? [paragraph(say, holdsUntil(until))] : []),
    ...dateField(say, {
      id: 'until',
      label: banStepTexts.until,
      value: filled.typed.until,
      problem: filled.problems?.until,
    }),
    ...longText(say, 'grounds', banStepTexts.extendGrounds, filled, measureFormTexts.groundsHint),
  ]);
