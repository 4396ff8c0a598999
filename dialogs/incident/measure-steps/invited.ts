import { invitedFields, invitedForm } from '../../../cards/step-invited.ts';
import { instantOf, isDate } from '../../../protocol/calendar/local-time.ts';
import { awaitsTalk } from '../../../protocol/measures/reminders/talk.ts';
import { measureProblems } from '../../../texts/measure-problems.ts';
import { longerThan, stepLimits, stepProblems } from '../../../texts/measure-step-forms.ts';
import type { Words } from '../../../texts/words.ts';
import { found } from '../measure-input/checks.ts';
import { wrongAppointment } from './days.ts';
import { type StepDesk, stepOf, stepSheetsOf } from './sheet.ts';

/** What was planned with the decision; after somebody did not come there is nothing planned. */
const planned = ({ measure: { plan, steps } }: StepDesk) => {
  const [date, time] = plan.kind === 'conductTalk' && !steps ? (plan.plannedAt ?? '').split('T') : [];
  return date && time ? { date, time } : {};
};

const wrongTime = (date: string, time: string): Words | undefined =>
  !isDate(date) || instantOf(date, time) ? undefined : measureProblems.whichTime;

const wrongPlace = (place: string): Words | undefined => {
  if (place.length < 2) return stepProblems.place;
  return place.length > stepLimits.place ? longerThan(place.length, stepLimits.place) : undefined;
};

/** Until when it would be in time, as long as it can be. */
const dueOf = ({ measure }: StepDesk) =>
  measure.plan.kind === 'conductTalk' && awaitsTalk(measure) ? { due: new Date(measure.plan.due) } : {};

export const invitedSheets = stepSheetsOf({
  fields: invitedFields,
  prefilled: planned,
  read: ({ date, time, place }, desk) => {
    const problems = found({
      date: wrongAppointment(date, desk),
      time: wrongTime(date, time),
      place: wrongPlace(place),
    });
    // Some clients add the seconds to a time.
    return problems ? { problems } : { plan: { step: 'invited', date, time: time.slice(0, 5), place } };
  },
  card: (frame, filled, desk, say) =>
    invitedForm(frame, filled, { measure: stepOf(desk), ...dueOf(desk) }, say),
});
