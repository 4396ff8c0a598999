import { granted, refused } from '../decision.ts';
import type { IncidentFact, IncidentState } from '../incident/incident-case.ts';
import { type Acting, behalf } from '../incident/responsibility.ts';
import { mayTake } from './life.ts';
import type { Step, TakenStep } from './step.ts';

/**
 * Records what was done about a measure [M2-8], or what happened to it: by whom, when, on whose behalf. Only the steps
 * that its life has now are taken. Nothing goes to the client by itself: the step says what a person did.
 * @param stepId the form's id: sent again, it changes nothing.
 */
export const recordStep = (
  state: IncidentState,
  measureId: string,
  stepId: string,
  step: Step,
  acting: Acting,
) => {
  if (state.phase !== 'registered') return refused('notOpen');
  const measure = state.measures.find(({ id }) => id === measureId);
  if (!measure) return refused('noSuchMeasure');
  const steps = measure.steps ?? [];
  if (steps.some(({ id }) => id === stepId)) return granted<IncidentState, IncidentFact>(state);
  if (!mayTake(measure, step)) return refused('outOfOrder');
  const taken: TakenStep = {
    ...step,
    id: stepId,
    takenAt: acting.now.toISOString(),
    takenBy: acting.person,
    ...behalf(acting),
  };
  const stepped = { ...measure, steps: [...steps, taken] };
  return granted<IncidentState, IncidentFact>(
    { ...state, measures: state.measures.map(each => (each === measure ? stepped : each)) },
    { fact: 'measureStepped', measure: measureId, kind: measure.plan.kind, step: step.step },
  );
};

/** The same by somebody who decides: acting on a case is taking it up, as deciding is. */
export const takeStep = (...[state, measureId, stepId, step, acting]: Parameters<typeof recordStep>) => {
  const decision = recordStep(state, measureId, stepId, step, acting);
  if (!decision.ok || decision.facts.length === 0 || decision.state.phase !== 'registered') return decision;
  const handler = decision.state.handler ?? {
    person: acting.person,
    at: acting.now.toISOString(),
    ...behalf(acting),
  };
  return { ...decision, state: { ...decision.state, handler } };
};
