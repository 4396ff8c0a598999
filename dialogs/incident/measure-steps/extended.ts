import { extendedFields, extendedForm } from '../../../cards/step-extended.ts';
import { banUntil } from '../../../protocol/measures/ban-standing.ts';
import { measureProblems } from '../../../texts/measure-problems.ts';
import { banProblems } from '../../../texts/steps/ban.ts';
import type { Words } from '../../../texts/words.ts';
import { found, wrongGrounds } from '../measure-input/checks.ts';
import { lastDayOf } from './ban-day.ts';
import { wrongUntil } from './days.ts';
import { type StepDesk, stepOf, stepSheetsOf } from './sheet.ts';

/** Dates are compared as texts: ISO dates sort as they follow each other. */
const wrongEnd = (until: string, desk: StepDesk): Words | undefined => {
  if (until === '') return measureProblems.whichUntil;
  const wrong = wrongUntil(until, desk);
  return wrong ?? (until <= (banUntil(desk.measure) ?? '') ? banProblems.laterThanNow : undefined);
};

export const extendedSheets = stepSheetsOf({
  fields: extendedFields,
  prefilled: () => ({}),
  read: ({ until, grounds }, desk) => {
    const problems = found({ until: wrongEnd(until, desk), grounds: wrongGrounds(grounds) });
    return problems ? { problems } : { plan: { step: 'extended', until, grounds } };
  },
  card: (frame, filled, desk, say) =>
    extendedForm(frame, filled, { measure: stepOf(desk), ...lastDayOf(desk) }, say),
});
