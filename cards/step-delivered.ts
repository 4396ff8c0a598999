import type { DeliveryWay } from '../protocol/measures/steps/letter.ts';
import { deliveryWords, letterFormTexts } from '../texts/steps/letter.ts';
import type { Say } from '../texts/words.ts';
import type { Filled, FormFrame } from './measure-form.ts';
import { oneChoice, shortText } from './step-fields.ts';
import { onField, type StepOf, stepForm } from './step-form.ts';

export const deliveredFields = ['on', 'how', 'handedOverBy', 'tracking'] as const;
export type DeliveredField = (typeof deliveredFields)[number];

/** **Brief gegeven of verstuurd**: when and how, by whom or under which code [M4-3] [M4-4]. */
export const deliveredForm = (
  frame: FormFrame,
  filled: Filled<DeliveredField>,
  { measure, ways }: { readonly measure: StepOf; readonly ways: readonly DeliveryWay[] },
  say: Say,
) =>
  stepForm(say, 'delivered', frame, measure, [
    ...onField(say, filled),
    ...oneChoice(say, 'how', letterFormTexts.how, filled, ways, deliveryWords),
    ...shortText(say, 'handedOverBy', letterFormTexts.handedOverBy, filled, {
      hint: letterFormTexts.handedOverByHint,
    }),
    ...shortText(say, 'tracking', letterFormTexts.tracking, filled, {
      placeholder: letterFormTexts.trackingExample,
    }),
  ]);
