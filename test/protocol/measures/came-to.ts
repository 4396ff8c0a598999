import assert from 'node:assert/strict';
import type { IncidentState, Registered } from '../../../protocol/incident/incident-case.ts';
import type { Measure, MeasurePlan } from '../../../protocol/incident/measure.ts';
import { decideMeasure } from '../../../protocol/incident/responsibility.ts';
import type { Step, StepName } from '../../../protocol/measures/step.ts';
import { takeStep } from '../../../protocol/measures/take-step.ts';
import { people } from '../../town.ts';
import { mustRegistered, now, registered } from '../incident/cases.ts';
import { eachStep } from './each-step.ts';

/** Farid acts for Mark. */
export const acting = { person: people.farid, onBehalfOf: people.mark, now };

/** The case right after the decision. */
export const decided = (plan: MeasurePlan, on: IncidentState = registered()): Registered =>
  mustRegistered(decideMeasure(on, 'measure', plan, acting)).state;

/** The same after these steps, each either by name or with data of its own. */
export const cameTo = (plan: MeasurePlan, ...steps: readonly (StepName | Step)[]): Registered =>
  steps.reduce<Registered>((state, step, n) => {
    const taken = typeof step === 'string' ? eachStep[step] : step;
    return mustRegistered(takeStep(state, 'measure', `${n}`, taken, acting)).state;
  }, decided(plan));

/** The one measure of such a case. */
export const measureIn = (state: Registered): Measure => {
  const [measure] = state.measures;
  assert.ok(measure);
  return measure;
};

/** The measure after these steps. */
export const measureAfter = (plan: MeasurePlan, ...steps: readonly (StepName | Step)[]): Measure =>
  measureIn(cameTo(plan, ...steps));
