import { warningStepTexts } from '../texts/steps/warning.ts';
import type { Say } from '../texts/words.ts';
import type { Filled, FormFrame } from './measure-form.ts';
import { shortText } from './step-fields.ts';
import { onField, type StepOf, stepForm } from './step-form.ts';

export const contactedFields = ['on', 'by'] as const;
export type ContactedField = (typeof contactedFields)[number];

/** **Contact opgenomen**: the client was told that such messages get no answer [H2-3a]. */
export const contactedForm = (frame: FormFrame, filled: Filled<ContactedField>, measure: StepOf, say: Say) =>
  stepForm(say, 'contacted', frame, measure, [
    ...onField(say, filled),
    ...shortText(say, 'by', warningStepTexts.by, filled),
  ]);
