import type { Measure } from '../incident/measure.ts';
import { copiesLeft } from './copies.ts';
import { lifeOf } from './lives.ts';
import {
  type FormStep,
  type PassingStep,
  type Phase,
  passingSteps,
  type Step,
  type StepName,
} from './step.ts';
import { lettersOf } from './steps/letter.ts';

type Alive = Pick<Measure, 'plan' | 'steps'>;

const isPassing = (name: StepName): name is PassingStep => passingSteps.some(passing => passing === name);

const movesTo = (name: StepName): readonly Phase[] => (isPassing(name) ? [] : [name]);

/** How far this measure is. A police report that was made before the decision was recorded is made. */
export const phaseOf = ({ plan, steps = [] }: Alive): Phase =>
  steps.flatMap(({ step }) => movesTo(step)).at(-1) ??
  (plan.kind === 'police' && plan.filedOn !== undefined ? 'filed' : 'decided');

/** Is this step anywhere in the measure's life? Of another kind of measure it makes no sense at all. */
export const hasStep = ({ plan }: Pick<Measure, 'plan'>, step: FormStep): boolean =>
  Object.values(lifeOf(plan)).some(steps => steps.includes(step));

/** What can be done now; nothing when its life is over, or ends with the decision. */
export const nextSteps = (measure: Alive): readonly FormStep[] =>
  (lifeOf(measure.plan)[phaseOf(measure)] ?? []).filter(
    step => step !== 'copied' || copiesLeft(measure).length > 0,
  );

/**
 * Can this step be taken now? A letter can be made at any time, as long as the measure has such a letter: also of what
 * is over, because that is told in a letter too [LX-4].
 */
export const mayTake = (measure: Alive, step: Step): boolean => {
  if (step.step !== 'drafted') return nextSteps(measure).includes(step.step);
  const letters: readonly string[] = lettersOf[measure.plan.kind];
  return letters.includes(step.letter);
};

/** Can anything (more) be recorded about this measure? */
export const goesOn = (measure: Alive): boolean => nextSteps(measure).length > 0;

/** The last steps of a life: they break off, or close what is done. */
const ends: readonly FormStep[] = ['ended', 'banEnded', 'writtenOff'];

/** The steps that go on; breaking it off counts only where there is nothing else. */
export const stepsOn = (measure: Alive): readonly FormStep[] => {
  const steps = nextSteps(measure);
  const on = steps.filter(step => !ends.includes(step));
  return on.length > 0 ? on : steps;
};
