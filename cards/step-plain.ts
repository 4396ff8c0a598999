import type { Say } from '../texts/words.ts';
import type { FormFrame } from './measure-form.ts';
import { type StepOf, stepForm } from './step-form.ts';

/** **Afspraken nagekomen** and **Afgerond**: to be confirmed, with nothing to fill in. */
export const plainStepForm = (step: 'kept' | 'ended', frame: FormFrame, measure: StepOf, say: Say) =>
  stepForm(say, step, frame, measure, []);
