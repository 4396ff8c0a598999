import type { Measure, MeasureKind } from '../incident/measure.ts';
import type { Phase, StepName } from './step.ts';

/** From each phase, the steps that can be taken. A step leads to the phase of its own name. */
type Life = Readonly<Partial<Record<Phase, readonly StepName[]>>>;

/** The life of a measure with these steps: a phase that is forgotten does not compile. */
const life = <Own extends StepName>(phases: Readonly<Record<'decided' | Own, readonly Own[]>>): Life =>
  phases;

/** Decided on, and that is all there is to follow. */
const onlyDecided = life<never>({ decided: [] });

/**
 * The life of every measure after its decision: the one place where a step is put in or taken out. The steps that go
 * on stand before the one that breaks off. A new kind of measure does not compile without a life.
 */
export const lives: { readonly [K in MeasureKind]: Life } = {
  warning: onlyDecided,
  /** [M2-2] [M2-4] [M2-6] [M2-7]; who does not come is invited again. */
  conductTalk: life<'invited' | 'held' | 'noShow' | 'agreed' | 'kept' | 'breached' | 'ended'>({
    decided: ['invited', 'ended'],
    invited: ['held', 'noShow', 'ended'],
    noShow: ['invited', 'ended'],
    held: ['agreed', 'ended'],
    agreed: ['kept', 'breached', 'ended'],
    kept: ['ended'],
    breached: ['ended'],
    ended: [],
  }),
  accessBan: onlyDecided,
  police: onlyDecided,
  damageClaim: onlyDecided,
  none: onlyDecided,
};

/** How far this measure is. */
export const phaseOf = ({ steps }: Pick<Measure, 'steps'>): Phase => steps?.at(-1)?.step ?? 'decided';

/** What can be done now; nothing when its life is over, or ends with the decision. */
export const nextSteps = ({ plan, steps }: Pick<Measure, 'plan' | 'steps'>): readonly StepName[] =>
  lives[plan.kind][phaseOf(steps ? { steps } : {})] ?? [];

/** Does this measure wait for somebody to do the next thing? */
export const waitsForStep = (measure: Pick<Measure, 'plan' | 'steps'>): boolean =>
  nextSteps(measure).length > 0;

/** The steps that go on; breaking it off counts only where there is nothing else. */
export const stepsOn = (measure: Pick<Measure, 'plan' | 'steps'>): readonly StepName[] => {
  const steps = nextSteps(measure);
  const on = steps.filter(step => step !== 'ended');
  return on.length > 0 ? on : steps;
};
