import { claimBalance, damageStepTexts } from '../texts/steps/damage.ts';
import type { Say } from '../texts/words.ts';
import { paragraph } from './blocks/text.ts';
import type { Filled, FormFrame } from './measure-form.ts';
import { amountField } from './step-fields.ts';
import { onField, type StepOf, stepForm } from './step-form.ts';

export const moneyFields = ['on', 'amount'] as const;
export type MoneyField = (typeof moneyFields)[number];

/** What was claimed and what came in of it so far, in euro cents. */
export interface Balance {
  readonly claimed: number;
  readonly paid: number;
}

/** **Klant betaalde** and **Medewerker vergoed**: when and how much [M5-2] [M5-4]. */
export const moneyForm = (
  step: 'paid' | 'compensated',
  frame: FormFrame,
  filled: Filled<MoneyField>,
  { measure, balance }: { readonly measure: StepOf; readonly balance?: Balance },
  say: Say,
) =>
  stepForm(say, step, frame, measure, [
    ...(balance ? [paragraph(say, claimBalance(balance.claimed, balance.paid))] : []),
    ...onField(say, filled),
    ...amountField(say, 'amount', damageStepTexts.amount, filled),
  ]);
