import { damageStepTexts } from '../texts/steps/damage.ts';
import type { Say } from '../texts/words.ts';
import { type Filled, type FormFrame, longText } from './measure-form.ts';
import { type StepOf, stepForm } from './step-form.ts';

export const writtenOffFields = ['why'] as const;
export type WrittenOffField = (typeof writtenOffFields)[number];

/** **Niet verder verhalen**: why nothing more will come from the client [M5-5]. */
export const writtenOffForm = (
  frame: FormFrame,
  filled: Filled<WrittenOffField>,
  measure: StepOf,
  say: Say,
) => stepForm(say, 'writtenOff', frame, measure, longText(say, 'why', damageStepTexts.why, filled));
