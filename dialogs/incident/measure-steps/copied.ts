import { copiedFields, copiedForm } from '../../../cards/step-copied.ts';
import { localDate } from '../../../protocol/calendar/local-time.ts';
import { copiesLeft, copyHoldersOf } from '../../../protocol/measures/copies.ts';
import { letterProblems } from '../../../texts/steps/letter.ts';
import { found } from '../measure-input/checks.ts';
import { wrongOn } from './days.ts';
import { type StepDesk, stepOf, stepSheetsOf } from './sheet.ts';

/** Whom the form asks about: who had none yet; when nobody is left, everybody, because a list cannot be empty. */
const askedAbout = ({ measure }: StepDesk) => {
  const left = copiesLeft(measure);
  return left.length > 0 ? left : copyHoldersOf(measure);
};

/** Those who were ticked and had none yet. */
const holdersIn = (text: string, { measure }: StepDesk) => {
  const ticked = text.split(',').map(part => part.trim());
  return copiesLeft(measure).filter(holder => ticked.includes(holder));
};

export const copiedSheets = stepSheetsOf({
  fields: copiedFields,
  prefilled: ({ now }) => ({ on: localDate(now) }),
  read: ({ holders, on }, desk) => {
    const [first, ...others] = holdersIn(holders, desk);
    const problems = found({
      holders: first ? undefined : letterProblems.chooseHolder,
      on: wrongOn(on, desk),
    });
    if (problems || !first) return { problems: problems ?? {} };
    return { plan: { step: 'copied', on, holders: [first, ...others] } };
  },
  card: (frame, filled, desk, say) =>
    copiedForm(frame, filled, { measure: stepOf(desk), left: askedAbout(desk) }, say),
});
