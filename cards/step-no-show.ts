import type { Say } from '../texts/words.ts';
import type { Filled, FormFrame } from './measure-form.ts';
import { onField, type StepOf, stepForm } from './step-form.ts';

export const noShowFields = ['on'] as const;
export type NoShowField = (typeof noShowFields)[number];

/** **Niet verschenen**: the client was invited and did not come. */
export const noShowForm = (frame: FormFrame, filled: Filled<NoShowField>, measure: StepOf, say: Say) =>
  stepForm(say, 'noShow', frame, measure, onField(say, filled));
