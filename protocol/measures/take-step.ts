import { granted, refused } from '../decision.ts';
import type { IncidentFact, IncidentState } from '../incident/incident-case.ts';
import { type Acting, behalf } from '../incident/responsibility.ts';
import { nextSteps } from './life.ts';
import type { Step, TakenStep } from './step.ts';

/**
 * Records what was done about a measure [M2-8]: by whom, when, on whose behalf. Only the steps that its life has now
 * are taken. Nothing goes to the client by itself: the step says what a person did.
 * @param stepId the form's id: sent again, it changes nothing.
 */
export const takeStep = (
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
  if (!nextSteps(measure).includes(step.step)) return refused('outOfOrder');
  const at = acting.now.toISOString();
  const taken: TakenStep = {
    ...step,
    id: stepId,
    takenAt: at,
    takenBy: acting.person,
    ...behalf(acting),
  };
  const stepped = { ...measure, steps: [...steps, taken] };
  // Acting on a case is taking it up, as deciding is.
  const handler = state.handler ?? { person: acting.person, at, ...behalf(acting) };
  return granted<IncidentState, IncidentFact>(
    { ...state, handler, measures: state.measures.map(each => (each === measure ? stepped : each)) },
    { fact: 'measureStepped', measure: measureId, kind: measure.plan.kind, step: step.step },
  );
};
