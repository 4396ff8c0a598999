import type { Measure } from '../incident/measure.ts';
import { type CopyHolder, copyHolders } from './steps/letter.ts';

/** Who should have a copy of this measure's letter [M4-6]; of a warning only the client file [H2-3c]. */
export const copyHoldersOf = ({ plan }: Pick<Measure, 'plan'>): readonly CopyHolder[] =>
  plan.kind === 'accessBan' ? copyHolders : ['clientFile'];

/** The steps since the letter last changed: after an extension everybody has to have the new one. */
const sinceChange = (steps: NonNullable<Measure['steps']>) =>
  steps.slice(steps.findLastIndex(({ step }) => step === 'extended') + 1);

/** Who has a copy of the present letter, and since which ISO date [M4-6]. */
export const copiesOf = ({
  steps = [],
}: Pick<Measure, 'steps'>): Readonly<Partial<Record<CopyHolder, string>>> =>
  Object.fromEntries(
    sinceChange(steps).flatMap(step =>
      step.step === 'copied' ? step.holders.map(holder => [holder, step.on] as const) : [],
    ),
  );

/** Who should still get a copy. Security only gets one where it has a part to play, so that one may stay open [M4-6]. */
export const copiesLeft = (measure: Pick<Measure, 'plan' | 'steps'>): readonly CopyHolder[] => {
  const had = copiesOf(measure);
  return copyHoldersOf(measure).filter(holder => had[holder] === undefined);
};
