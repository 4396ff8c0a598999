import { visitFields, visitForm } from '../../cards/ban-visit-form.ts';
import { banAtDoor, keepsOut } from '../../protocol/bans/at-the-door.ts';
import type { InvitedVisit } from '../../protocol/bans/ban-affairs.ts';
import type { Ban } from '../../protocol/bans/ban-in.ts';
import { locationsOf } from '../../protocol/bans/door-staff.ts';
import type { VisitPlan } from '../../protocol/bans/visits.ts';
import { instantOf, isDate, localDate } from '../../protocol/calendar/local-time.ts';
import { visitLimits, visitProblems } from '../../texts/ban-visits.ts';
import { measureProblems } from '../../texts/measure-problems.ts';
import { longerThan } from '../../texts/measure-step-forms.ts';
import type { Words } from '../../texts/words.ts';
import { found, oneOf } from '../incident/measure-input/checks.ts';
import { type Desk, shutIn } from '../incident/measure-input/sheet.ts';

/** What a visit's form is read against: the ban, and the visit where it was announced already. */
export interface VisitDesk extends Desk {
  readonly ban: Ban;
  readonly known?: InvitedVisit;
}

const wrongDate = (date: string, { ban, now }: VisitDesk): Words | undefined => {
  if (!isDate(date)) return measureProblems.whichDate;
  if (date < localDate(now)) return visitProblems.past;
  const door = banAtDoor(ban, date);
  return door && keepsOut(door) ? undefined : visitProblems.outsideBan;
};

const wrongTime = (date: string, time: string): Words | undefined =>
  !isDate(date) || instantOf(date, time) ? undefined : visitProblems.whichTime;

const wrongUntil = (date: string, from: string, until: string, now: Date): Words | undefined => {
  const end = isDate(date) ? instantOf(date, until) : undefined;
  if (isDate(date) && !end) return visitProblems.whichTime;
  const start = isDate(date) ? instantOf(date, from) : undefined;
  if (start && end && end <= start) return visitProblems.untilAfterFrom;
  return end && end <= now && date === localDate(now) ? visitProblems.past : undefined;
};

const wrongPresent = (present: string): Words | undefined => {
  if (present.length < 2) return visitProblems.present;
  return present.length > visitLimits.present ? longerThan(present.length, visitLimits.present) : undefined;
};

const placesIn = ({ organisation, ban }: VisitDesk) => locationsOf(organisation, ban.plan.locations);

/** The form of a visit by invitation [M4-10]. */
export const visitSheets = shutIn<(typeof visitFields)[number], VisitPlan, VisitDesk>({
  fields: visitFields,
  prefilled: desk => {
    const { known } = desk;
    if (known) {
      const { date, from, until, location, present, police } = known;
      return { date, from, until, location, present, police: police ? 'yes' : 'no' };
    }
    const [only, ...others] = placesIn(desk);
    return only && others.length === 0 ? { location: only.key } : {};
  },
  read: ({ date, from, until, location, present, police }, desk) => {
    const place = placesIn(desk).find(({ key }) => key === location);
    const answer = oneOf(['yes', 'no'], police);
    const problems = found({
      date: wrongDate(date, desk),
      from: wrongTime(date, from),
      until: wrongUntil(date, from, until, desk.now),
      location: place ? undefined : visitProblems.location,
      present: wrongPresent(present),
      police: answer ? undefined : visitProblems.police,
    });
    if (problems || !place || !answer) return { problems: problems ?? {} };
    return {
      plan: {
        date,
        // Some clients add the seconds to a time.
        from: from.slice(0, 5),
        until: until.slice(0, 5),
        location: place.key,
        present,
        police: answer === 'yes',
      },
    };
  },
  card: (frame, filled, desk, say) =>
    visitForm(
      frame,
      filled,
      { measure: desk.ban.id, known: desk.known !== undefined, locations: placesIn(desk) },
      say,
    ),
});
