import { damageStepTexts } from '../texts/steps/damage.ts';
import type { Say } from '../texts/words.ts';
import type { Filled, FormFrame } from './measure-form.ts';
import { amountField, oneChoice } from './step-fields.ts';
import { onField, type StepOf, stepForm } from './step-form.ts';

export const settledFields = ['how', 'on', 'amount'] as const;
export type SettledField = (typeof settledFields)[number];

/** **Regeling of procedure**: which way it goes [M5-5]. */
export const settledForm = (frame: FormFrame, filled: Filled<SettledField>, measure: StepOf, say: Say) =>
  stepForm(say, 'settled', frame, measure, [
    ...oneChoice(
      say,
      'how',
      damageStepTexts.settledHow,
      filled,
      ['settlement', 'procedure'] as const,
      damageStepTexts,
    ),
    ...onField(say, filled),
    ...amountField(say, 'amount', damageStepTexts.arranged, filled),
  ]);
