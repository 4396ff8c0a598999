import { DateTime } from 'luxon';
import { isDate, localDate } from '../../../protocol/calendar/local-time.ts';
import { measureProblems } from '../../../texts/measure-problems.ts';
import { stepProblems } from '../../../texts/measure-step-forms.ts';
import type { Words } from '../../../texts/words.ts';
import type { Desk } from '../measure-input/sheet.ts';

/** Further ahead nobody plans or promises anything: it is the wrong year. */
const tooFar = (date: string, now: Date): boolean =>
  date > DateTime.fromISO(localDate(now)).plus({ years: 5 }).toFormat('yyyy-MM-dd');

/** What is wrong with the day on which something about the measure happened. */
export const wrongOn = (date: string, { report, now }: Desk): Words | undefined => {
  if (!isDate(date)) return stepProblems.whichDate;
  if (date > localDate(now)) return stepProblems.notYet;
  return date < localDate(new Date(report.at)) ? measureProblems.beforeIncident : undefined;
};

/** What is wrong with the day of an appointment; it may be past, because recording often comes later. */
export const wrongAppointment = (date: string, { report, now }: Desk): Words | undefined => {
  if (!isDate(date)) return stepProblems.whichDate;
  if (tooFar(date, now)) return stepProblems.tooFar;
  return date < localDate(new Date(report.at)) ? measureProblems.beforeIncident : undefined;
};

/** What is wrong with the last day on which something holds, where there is one. */
export const wrongUntil = (date: string, { now }: Desk): Words | undefined => {
  if (date === '') return undefined;
  if (!isDate(date)) return stepProblems.whichDate;
  if (tooFar(date, now)) return stepProblems.tooFar;
  return date < localDate(now) ? stepProblems.past : undefined;
};
