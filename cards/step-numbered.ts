import { policeStepTexts } from '../texts/steps/police.ts';
import type { Say } from '../texts/words.ts';
import type { Filled, FormFrame } from './measure-form.ts';
import { shortText } from './step-fields.ts';
import { type StepOf, stepForm } from './step-form.ts';

export const numberedFields = ['reportNumber'] as const;
export type NumberedField = (typeof numberedFields)[number];

/** **Nummer van de politie**: it often comes later than the report [M3-1]. */
export const numberedForm = (frame: FormFrame, filled: Filled<NumberedField>, measure: StepOf, say: Say) =>
  stepForm(
    say,
    'numbered',
    frame,
    measure,
    shortText(say, 'reportNumber', policeStepTexts.number, filled, {
      placeholder: policeStepTexts.numberExample,
    }),
  );
