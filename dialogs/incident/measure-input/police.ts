import { policeFields, policeForm } from '../../../cards/measure-police.ts';
import { isDate, localDate } from '../../../protocol/calendar/local-time.ts';
import { policeAdvice } from '../../../protocol/incident/advice.ts';
import { policeDue } from '../../../protocol/incident/deadlines.ts';
import { mayFile, policeAdvices, usualFiler } from '../../../protocol/incident/police-filing.ts';
import { measureProblems } from '../../../texts/measure-problems.ts';
import type { Words } from '../../../texts/words.ts';
import { circumstancesOf } from '../police-circumstances.ts';
import { found, oneOf, wrongGrounds } from './checks.ts';
import { type Desk, sheetsOf } from './sheet.ts';

const wrongFiledOn = (date: string, { report, now }: Desk): Words | undefined => {
  if (date === '') return undefined;
  if (!isDate(date)) return measureProblems.whichDate;
  if (date > localDate(now)) return measureProblems.inFuture;
  return date < localDate(new Date(report.at)) ? measureProblems.beforeIncident : undefined;
};

export const policeSheets = sheetsOf({
  fields: policeFields,
  prefilled: ({ report }) => {
    const advice = policeAdvice(report);
    return { ...(advice.advise === 'report' ? { which: 'report' } : {}), filedBy: usualFiler(advice) };
  },
  read: (typed, desk) => {
    const { organisation, report, now } = desk;
    const which = oneOf(['report', 'notification'], typed.which);
    const filedBy = oneOf(['employee', 'employer'], typed.filedBy);
    const allowed =
      !which || !filedBy || mayFile(which, filedBy, policeAdvices(report), organisation.settings);
    const problems = found({
      which: which ? undefined : measureProblems.chooseWhich,
      filedBy: filedBy ? (allowed ? undefined : measureProblems.onlyThemselves) : measureProblems.chooseFiler,
      filedOn: wrongFiledOn(typed.filedOn, desk),
      grounds: wrongGrounds(typed.grounds),
    });
    if (problems || !which || !filedBy) return { problems: problems ?? {} };
    return {
      plan: {
        kind: 'police',
        which,
        filedBy,
        grounds: typed.grounds,
        due: policeDue(now, organisation.settings).toISOString(),
        ...(typed.filedOn === '' ? {} : { filedOn: typed.filedOn }),
      },
    };
  },
  card: (frame, filled, desk, say) => policeForm(frame, filled, circumstancesOf(desk), say),
});
