import { companions } from '../protocol/measures/steps/police.ts';
import { policeFormTexts } from '../texts/measure-forms.ts';
import { policeStepTexts } from '../texts/steps/police.ts';
import type { Say } from '../texts/words.ts';
import type { Filled, FormFrame } from './measure-form.ts';
import { adviceLines, type PoliceCircumstances } from './police-advice.ts';
import { oneChoice, shortText } from './step-fields.ts';
import { onField, type StepOf, stepForm } from './step-form.ts';

export const filedFields = ['on', 'which', 'filedBy', 'companion', 'reportNumber'] as const;
export type FiledField = (typeof filedFields)[number];

/** **Gedaan bij de politie**: what, by whom, who came along, under which number [M3-1] [M3-3] [M3-13] [M3-14] [LG-2]. */
export const filedForm = (
  frame: FormFrame,
  filled: Filled<FiledField>,
  { measure, circumstances }: { readonly measure: StepOf; readonly circumstances: PoliceCircumstances },
  say: Say,
) =>
  stepForm(say, 'filed', frame, measure, [
    ...adviceLines(say, circumstances),
    ...oneChoice(
      say,
      'which',
      policeStepTexts.which,
      filled,
      ['report', 'notification'] as const,
      policeFormTexts,
    ),
    ...oneChoice(
      say,
      'filedBy',
      policeStepTexts.filedBy,
      filled,
      ['employee', 'employer'] as const,
      policeFormTexts,
    ),
    ...onField(say, filled),
    ...oneChoice(say, 'companion', policeStepTexts.companion, filled, companions, policeStepTexts),
    ...shortText(say, 'reportNumber', policeStepTexts.reportNumber, filled, {
      placeholder: policeStepTexts.numberExample,
    }),
  ]);
