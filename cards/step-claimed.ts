import { deliveryWays } from '../protocol/measures/steps/letter.ts';
import { damageStepTexts } from '../texts/steps/damage.ts';
import { deliveryWords, letterFormTexts } from '../texts/steps/letter.ts';
import type { Say } from '../texts/words.ts';
import { dateField } from './blocks/field.ts';
import type { Filled, FormFrame } from './measure-form.ts';
import { oneChoice, shortText } from './step-fields.ts';
import { onField, type StepOf, stepForm } from './step-form.ts';

export const claimedFields = ['on', 'how', 'tracking', 'payBefore'] as const;
export type ClaimedField = (typeof claimedFields)[number];

/** **Claim verstuurd**: when and how the client was asked to pay, and before which day [M5-2] [LX-3]. */
export const claimedForm = (frame: FormFrame, filled: Filled<ClaimedField>, measure: StepOf, say: Say) =>
  stepForm(say, 'claimed', frame, measure, [
    ...onField(say, filled),
    ...oneChoice(say, 'how', damageStepTexts.how, filled, deliveryWays, deliveryWords),
    ...shortText(say, 'tracking', letterFormTexts.tracking, filled, {
      placeholder: letterFormTexts.trackingExample,
    }),
    ...dateField(say, {
      id: 'payBefore',
      label: damageStepTexts.payBefore,
      value: filled.typed.payBefore,
      problem: filled.problems?.payBefore,
    }),
  ]);
