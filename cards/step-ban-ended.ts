import { banEndReasons } from '../protocol/measures/steps/ban.ts';
import { banEndWords, banStepTexts, holdsUntil } from '../texts/steps/ban.ts';
import type { Say } from '../texts/words.ts';
import { dateField } from './blocks/field.ts';
import { paragraph } from './blocks/text.ts';
import { type Filled, type FormFrame, longText } from './measure-form.ts';
import { oneChoice } from './step-fields.ts';
import { type StepOf, stepForm } from './step-form.ts';

export const banEndedFields = ['on', 'why', 'grounds'] as const;
export type BanEndedField = (typeof banEndedFields)[number];

/** **Ontzegging beëindigen**: from which day the client may come in again, and why [LX-4]. */
export const banEndedForm = (
  frame: FormFrame,
  filled: Filled<BanEndedField>,
  { measure, until }: { readonly measure: StepOf; readonly until?: Date },
  say: Say,
) =>
  stepForm(say, 'banEnded', frame, measure, [
    ...(until ? [paragraph(say, holdsUntil(until))] : []),
    ...dateField(say, {
      id: 'on',
      label: banStepTexts.endsOn,
      value: filled.typed.on,
      problem: filled.problems?.on,
    }),
    ...oneChoice(say, 'why', banStepTexts.why, filled, banEndReasons, banEndWords),
    ...longText(say, 'grounds', banStepTexts.endGrounds, filled, banStepTexts.endGroundsHint),
  ]);
