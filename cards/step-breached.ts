import type { MeasureKind } from '../protocol/incident/measure.ts';
import { breachSuggests, stepFormTexts } from '../texts/measure-step-forms.ts';
import { measureWords } from '../texts/measures.ts';
import type { Say } from '../texts/words.ts';
import { banner } from './blocks/frame.ts';
import { paragraph } from './blocks/text.ts';
import { type Filled, type FormFrame, longText } from './measure-form.ts';
import { onField, type StepOf, stepForm } from './step-form.ts';

export const breachedFields = ['on', 'what'] as const;
export type BreachedField = (typeof breachedFields)[number];

/** **Afspraak geschonden**: what happened, and to which measure the protocol then points, and why [M2-7]. */
export const breachedForm = (
  frame: FormFrame,
  filled: Filled<BreachedField>,
  { measure, suggestion }: { readonly measure: StepOf; readonly suggestion?: MeasureKind },
  say: Say,
) =>
  stepForm(say, 'breached', frame, measure, [
    ...(suggestion ? [banner('emphasis', paragraph(say, breachSuggests(measureWords[suggestion])))] : []),
    ...onField(say, filled),
    ...longText(say, 'what', stepFormTexts.what, filled, stepFormTexts.whatHint),
  ]);
