import { policeOutcomes } from '../protocol/measures/steps/police.ts';
import { outcomeWords, policeStepTexts } from '../texts/steps/police.ts';
import type { Say } from '../texts/words.ts';
import { type Filled, type FormFrame, longText } from './measure-form.ts';
import { oneChoice } from './step-fields.ts';
import { onField, type StepOf, stepForm } from './step-form.ts';

export const outcomeFields = ['result', 'on', 'note'] as const;
export type OutcomeField = (typeof outcomeFields)[number];

/** **Wat deed de politie ermee?**: police and prosecutor decide; dismissal is possible [M3-1]. */
export const outcomeForm = (frame: FormFrame, filled: Filled<OutcomeField>, measure: StepOf, say: Say) =>
  stepForm(say, 'outcome', frame, measure, [
    ...oneChoice(say, 'result', policeStepTexts.result, filled, policeOutcomes, outcomeWords),
    ...onField(say, filled),
    ...longText(say, 'note', policeStepTexts.note, filled),
  ]);
