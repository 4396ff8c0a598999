import { refusedThings } from '../protocol/measures/steps/letter.ts';
import { letterFormTexts } from '../texts/steps/letter.ts';
import type { Say } from '../texts/words.ts';
import { timeField } from './blocks/field.ts';
import { type Filled, type FormFrame, longText } from './measure-form.ts';
import { oneChoice, shortText } from './step-fields.ts';
import { onField, type StepOf, stepForm } from './step-form.ts';

export const refusedFields = ['what', 'on', 'time', 'where', 'offeredBy', 'account'] as const;
export type RefusedField = (typeof refusedFields)[number];

/** **Klant weigert**: what the client would not do, and the manager's account of it [M4-7] [LX-5]. */
export const refusedForm = (frame: FormFrame, filled: Filled<RefusedField>, measure: StepOf, say: Say) =>
  stepForm(say, 'refused', frame, measure, [
    ...oneChoice(say, 'what', letterFormTexts.refusedWhat, filled, refusedThings, letterFormTexts),
    ...onField(say, filled),
    ...timeField(say, {
      id: 'time',
      label: letterFormTexts.time,
      value: filled.typed.time,
      problem: filled.problems?.time,
    }),
    ...shortText(say, 'where', letterFormTexts.where, filled),
    ...shortText(say, 'offeredBy', letterFormTexts.offeredBy, filled),
    ...longText(say, 'account', letterFormTexts.account, filled, letterFormTexts.accountHint),
  ]);
