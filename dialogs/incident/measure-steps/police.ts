import { filedFields, filedForm } from '../../../cards/step-filed.ts';
import { notFiledFields, notFiledForm } from '../../../cards/step-not-filed.ts';
import { numberedFields, numberedForm } from '../../../cards/step-numbered.ts';
import { outcomeFields, outcomeForm } from '../../../cards/step-outcome.ts';
import { localDate } from '../../../protocol/calendar/local-time.ts';
import { mayFile, policeAdvices } from '../../../protocol/incident/police-filing.ts';
import { companions, notFiledReasons, policeOutcomes } from '../../../protocol/measures/steps/police.ts';
import { measureProblems } from '../../../texts/measure-problems.ts';
import { policeProblems } from '../../../texts/steps/police.ts';
import { found, oneOf, wrongGrounds } from '../measure-input/checks.ts';
import { circumstancesOf } from '../police-circumstances.ts';
import { wrongOn } from './days.ts';
import { stepOf, stepSheetsOf } from './sheet.ts';
import { ifThere, wrongLong, wrongNeeded, wrongShort } from './short-text.ts';

export const filedSheets = stepSheetsOf({
  fields: filedFields,
  prefilled: ({ measure: { plan }, now }) => ({
    on: localDate(now),
    ...(plan.kind === 'police' ? { which: plan.which, filedBy: plan.filedBy } : {}),
  }),
  read: (typed, desk) => {
    const { on, reportNumber } = typed;
    const which = oneOf(['report', 'notification'], typed.which);
    const filedBy = oneOf(['employee', 'employer'], typed.filedBy);
    const companion = oneOf(companions, typed.companion);
    const { report, organisation } = desk;
    const allowed =
      !which || !filedBy || mayFile(which, filedBy, policeAdvices(report), organisation.settings);
    const problems = found({
      on: wrongOn(on, desk),
      which: which ? undefined : measureProblems.chooseWhich,
      filedBy: filedBy ? (allowed ? undefined : measureProblems.onlyThemselves) : measureProblems.chooseFiler,
      reportNumber: wrongShort(reportNumber),
    });
    if (problems || !which || !filedBy) return { problems: problems ?? {} };
    return {
      plan: {
        step: 'filed',
        on,
        which,
        filedBy,
        ...(companion ? { companion } : {}),
        ...ifThere('reportNumber', reportNumber),
      },
    };
  },
  card: (frame, filled, desk, say) =>
    filedForm(frame, filled, { measure: stepOf(desk), circumstances: circumstancesOf(desk) }, say),
});

export const notFiledSheets = stepSheetsOf({
  fields: notFiledFields,
  prefilled: () => ({}),
  read: ({ why: typedWhy, account }) => {
    const why = oneOf(notFiledReasons, typedWhy);
    const problems = found({
      why: why ? undefined : policeProblems.chooseWhy,
      account: wrongGrounds(account),
    });
    return problems || !why ? { problems: problems ?? {} } : { plan: { step: 'notFiled', why, account } };
  },
  card: (frame, filled, desk, say) =>
    notFiledForm(frame, filled, { measure: stepOf(desk), circumstances: circumstancesOf(desk) }, say),
});

export const numberedSheets = stepSheetsOf({
  fields: numberedFields,
  prefilled: () => ({}),
  read: ({ reportNumber }) => {
    const problem = wrongNeeded(reportNumber, policeProblems.number);
    return problem ? { problems: { reportNumber: problem } } : { plan: { step: 'numbered', reportNumber } };
  },
  card: (frame, filled, desk, say) => numberedForm(frame, filled, stepOf(desk), say),
});

export const outcomeSheets = stepSheetsOf({
  fields: outcomeFields,
  prefilled: ({ now }) => ({ on: localDate(now) }),
  read: ({ result: typedResult, on, note }, desk) => {
    const result = oneOf(policeOutcomes, typedResult);
    const problems = found({
      result: result ? undefined : policeProblems.chooseResult,
      on: wrongOn(on, desk),
      note: wrongLong(note),
    });
    if (problems || !result) return { problems: problems ?? {} };
    return { plan: { step: 'outcome', on, result, ...ifThere('note', note) } };
  },
  card: (frame, filled, desk, say) => outcomeForm(frame, filled, stepOf(desk), say),
});
