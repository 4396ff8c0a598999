import { noMeasureTexts } from '../texts/measure-forms.ts';
import type { Say } from '../texts/words.ts';
import { paragraph } from './blocks/text.ts';
import { type Filled, type FormFrame, longText, measureForm } from './measure-form.ts';

export const noMeasureFields = ['grounds'] as const;
export type NoMeasureField = (typeof noMeasureFields)[number];

/** No measure, deliberately, and why. */
export const noMeasureForm = (frame: FormFrame, filled: Filled<NoMeasureField>, say: Say) =>
  measureForm(say, 'none', frame, [
    paragraph(say, noMeasureTexts.goal),
    ...longText(say, 'grounds', noMeasureTexts.grounds, filled),
  ]);
