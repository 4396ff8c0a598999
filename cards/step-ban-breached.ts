import { stepFormTexts } from '../texts/measure-step-forms.ts';
import { banStepTexts } from '../texts/steps/ban.ts';
import { asIs, type Say } from '../texts/words.ts';
import { choiceField } from './blocks/field.ts';
import { banner } from './blocks/frame.ts';
import { paragraph } from './blocks/text.ts';
import type { BannedPlace } from './measure-access-ban.ts';
import { type Filled, type FormFrame, longText } from './measure-form.ts';
import { onField, type StepOf, stepForm } from './step-form.ts';

export const banBreachedFields = ['on', 'location', 'what'] as const;
export type BanBreachedField = (typeof banBreachedFields)[number];

/** **Ontzegging overtreden**: when, where, what happened, and what the protocol then points to [L-4]. */
export const banBreachedForm = (
  frame: FormFrame,
  filled: Filled<BanBreachedField>,
  { measure, locations }: { readonly measure: StepOf; readonly locations: readonly BannedPlace[] },
  say: Say,
) =>
  stepForm(say, 'banBreached', frame, measure, [
    banner('emphasis', paragraph(say, banStepTexts.breachAdvice)),
    ...onField(say, filled),
    ...choiceField(say, {
      id: 'location',
      label: banStepTexts.location,
      value: filled.typed.location,
      problem: filled.problems?.location,
      style: locations.length > 4 ? 'compact' : 'expanded',
      choices: locations.map(({ key, name }) => ({ value: key, title: asIs(name) })),
    }),
    ...longText(say, 'what', stepFormTexts.what, filled, stepFormTexts.whatHint),
  ]);
