import type { Measure } from '../incident/measure.ts';

/** What is asked of the client and what came in, in euro cents [M5-5]. */
export interface ClaimBalance {
  readonly claimed: number;
  readonly paid: number;
}

/**
 * What is still to come of a damage claim. What was arranged with the client takes the place of what was asked.
 * @returns undefined for another measure, and while nobody has said an amount.
 */
export const balanceOf = ({
  plan,
  steps = [],
}: Pick<Measure, 'plan' | 'steps'>): ClaimBalance | undefined => {
  if (plan.kind !== 'damageClaim') return undefined;
  const arranged = steps.flatMap(step =>
    step.step === 'settled' && step.amount !== undefined ? [step.amount] : [],
  );
  const claimed = arranged.at(-1) ?? plan.amount;
  if (claimed === undefined) return undefined;
  const paid = steps.reduce((sum, step) => sum + (step.step === 'paid' ? step.amount : 0), 0);
  return { claimed, paid };
};
