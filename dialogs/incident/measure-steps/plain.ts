import { plainStepForm } from '../../../cards/step-plain.ts';
import { type StepSheets, stepOf, stepSheetsOf } from './sheet.ts';

/** A step that is only confirmed. */
const plainSheets = (step: 'kept' | 'ended'): StepSheets =>
  stepSheetsOf<never>({
    fields: [],
    prefilled: () => ({}),
    read: () => ({ plan: { step } }),
    card: (frame, _filled, desk, say) => plainStepForm(step, frame, stepOf(desk), say),
  });

export const keptSheets = plainSheets('kept');
export const endedSheets = plainSheets('ended');
