import { conductTalkTexts } from '../texts/measure-forms.ts';
import { stepFormTexts, stepLimits } from '../texts/measure-step-forms.ts';
import type { Say } from '../texts/words.ts';
import { dateField, textField, timeField } from './blocks/field.ts';
import { paragraph } from './blocks/text.ts';
import type { Filled, FormFrame } from './measure-form.ts';
import { type StepOf, stepForm } from './step-form.ts';

export const invitedFields = ['date', 'time', 'place'] as const;
export type InvitedField = (typeof invitedFields)[number];

/** **Uitnodiging vastleggen**: when and where the client is expected [M2-2], and until when that is in time [M2-3]. */
export const invitedForm = (
  frame: FormFrame,
  filled: Filled<InvitedField>,
  { measure, due }: { readonly measure: StepOf; readonly due?: Date },
  say: Say,
) =>
  stepForm(say, 'invited', frame, measure, [
    ...(due ? [paragraph(say, conductTalkTexts.before(due))] : []),
    ...dateField(say, {
      id: 'date',
      label: stepFormTexts.date,
      value: filled.typed.date,
      problem: filled.problems?.date,
    }),
    ...timeField(say, {
      id: 'time',
      label: stepFormTexts.time,
      value: filled.typed.time,
      problem: filled.problems?.time,
    }),
    ...textField(say, {
      id: 'place',
      label: stepFormTexts.place,
      value: filled.typed.place?.slice(0, stepLimits.place),
      problem: filled.problems?.place,
      placeholder: stepFormTexts.placeExample,
      maxLength: stepLimits.place,
    }),
  ]);
