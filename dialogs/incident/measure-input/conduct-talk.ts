import { conductTalkFields, conductTalkForm } from '../../../cards/measure-conduct-talk.ts';
import { instantOf, isDate, localDate } from '../../../protocol/calendar/local-time.ts';
import { conductTalkDue } from '../../../protocol/incident/deadlines.ts';
import { measureProblems } from '../../../texts/measure-problems.ts';
import type { Words } from '../../../texts/words.ts';
import { found, oneOf, wrongGrounds } from './checks.ts';
import { type Desk, sheetsOf } from './sheet.ts';

const dueOf = ({ report, organisation }: Desk) => conductTalkDue(new Date(report.at), organisation.settings);

const wrongDate = (date: string, time: string, { report }: Desk): Words | undefined => {
  if (date === '') return time === '' ? undefined : measureProblems.dateToo;
  if (!isDate(date)) return measureProblems.whichDate;
  return date < localDate(new Date(report.at)) ? measureProblems.beforeIncident : undefined;
};

const wrongTime = (date: string, time: string): Words | undefined => {
  if (time === '') return date === '' ? undefined : measureProblems.timeToo;
  if (!isDate(date)) return undefined;
  return instantOf(date, time) ? undefined : measureProblems.whichTime;
};

export const conductTalkSheets = sheetsOf({
  fields: conductTalkFields,
  prefilled: () => ({}),
  read: ({ grounds, plannedDate, plannedTime, withEmployee }, desk) => {
    const together = oneOf(['yes', 'no', 'notAble'], withEmployee);
    const problems = found({
      grounds: wrongGrounds(grounds),
      plannedDate: wrongDate(plannedDate, plannedTime, desk),
      plannedTime: wrongTime(plannedDate, plannedTime),
      withEmployee: together ? undefined : measureProblems.chooseEmployee,
    });
    if (problems || !together) return { problems: problems ?? {} };
    return {
      plan: {
        kind: 'conductTalk',
        grounds,
        withEmployee: together,
        due: dueOf(desk).toISOString(),
        ...(plannedDate === '' ? {} : { plannedAt: `${plannedDate}T${plannedTime}` }),
      },
    };
  },
  card: (frame, filled, desk, say) => conductTalkForm(frame, filled, { due: dueOf(desk) }, say),
});
