import type { FormStep } from '../protocol/measures/step.ts';
import type { Say } from '../texts/words.ts';
import type { Filled, FormFrame } from './measure-form.ts';
import { onField, type StepOf, stepForm } from './step-form.ts';

export const dayFields = ['on'] as const;
export type DayField = (typeof dayFields)[number];

/** Steps of which only the day is to be said: **Niet verschenen**, **Getekend voor ontvangst**, **Waarschuwing gegeven**. */
export type DayStep = Extract<FormStep, 'noShow' | 'acknowledged' | 'spoken'>;

/** A step of which only the day is to be said [M1-1] [M2-2] [M4-5]. */
export const dayStepForm = (
  step: DayStep,
  frame: FormFrame,
  filled: Filled<DayField>,
  measure: StepOf,
  say: Say,
) => stepForm(say, step, frame, measure, onField(say, filled));
