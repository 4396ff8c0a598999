import { type AgreedField, agreedFields, agreedForm, agreementRows } from '../../../cards/step-agreed.ts';
import type { Agreement } from '../../../protocol/measures/steps/talk.ts';
import { longerThan, stepLimits, stepProblems } from '../../../texts/measure-step-forms.ts';
import type { Words } from '../../../texts/words.ts';
import { found } from '../measure-input/checks.ts';
import type { Typed } from '../measure-input/sheet.ts';
import { wrongUntil } from './days.ts';
import { type StepDesk, stepOf, stepSheetsOf } from './sheet.ts';

const wrongWhat = (what: string, until: string): Words | undefined => {
  if (what === '') return until === '' ? undefined : stepProblems.whatToo;
  return what.length > stepLimits.agreement ? longerThan(what.length, stepLimits.agreement) : undefined;
};

/** What is wrong in the rows; a form without any agreement says so at the first one. */
const problemsIn = (typed: Typed<AgreedField>, desk: StepDesk) => {
  const rows = agreementRows.flatMap(
    ({ what, until }): readonly (readonly [AgreedField, Words | undefined])[] => [
      [what, wrongWhat(typed[what], typed[until])],
      [until, wrongUntil(typed[until], desk)],
    ],
  );
  // Every field stands in a row.
  const all = Object.fromEntries(rows) as Readonly<Record<AgreedField, Words | undefined>>;
  const empty = agreedFields.every(field => typed[field] === '');
  return found({ ...all, agreement1: empty ? stepProblems.oneAgreement : all.agreement1 });
};

const agreementsIn = (typed: Typed<AgreedField>): readonly Agreement[] =>
  agreementRows
    .map(({ what, until }) => ({ what: typed[what], until: typed[until] }))
    .filter(({ what }) => what !== '')
    .map(({ what, until }) => ({ what, ...(until === '' ? {} : { until }) }));

export const agreedSheets = stepSheetsOf<AgreedField>({
  fields: agreedFields,
  prefilled: () => ({}),
  read: (typed, desk) => {
    const problems = problemsIn(typed, desk);
    const [first, ...others] = agreementsIn(typed);
    return problems || !first
      ? { problems: problems ?? {} }
      : { plan: { step: 'agreed', agreements: [first, ...others] } };
  },
  card: (frame, filled, desk, say) => agreedForm(frame, filled, stepOf(desk), say),
});
