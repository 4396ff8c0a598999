import { localDate, localTime } from '../calendar/local-time.ts';
import type { Staff } from '../organisation/organisation.ts';
import type { Report } from './report.ts';
import type { Typed } from './report-form.ts';

/** A new form, with what is known of the reporter filled in and the moment set to now. */
export const blankForm = (staff: Staff | undefined, now: Date): Typed => ({
  date: localDate(now),
  time: localTime(now),
  victim: 'reporter',
  ...(staff?.department ? { department: staff.department } : {}),
});

/** What the aggressor's own record says, as far as the form asks it. */
export interface SaidOfAggressor {
  readonly name?: string;
  readonly birthDate?: string;
  readonly address?: string;
  readonly description?: string;
}

/** The form as it was sent, to add to it. */
export const formOf = (report: Report, aggressor: SaidOfAggressor | undefined): Typed => {
  const at = new Date(report.at);
  const filled = {
    sorts: report.sorts.join(','),
    place: report.place,
    location: report.location,
    date: localDate(at),
    time: localTime(at),
    victim: report.victim.kind,
    victimName: report.victim.name,
    department: report.department,
    aggressorKnown: report.complete ? (report.aggressorKnown ? 'yes' : 'no') : undefined,
    aggressorName: aggressor?.name,
    aggressorBirthDate: aggressor?.birthDate,
    aggressorAddress: aggressor?.address,
    aggressorDescription: aggressor?.description,
    witnesses: report.witnesses,
    description: report.description,
    literalWords: report.literalWords,
    injury: report.injury,
    injuryNote: report.injuryNote,
    damagePersonal: report.damagePersonal,
    damageMunicipal: report.damageMunicipal,
    police: report.police,
    policeNote: report.policeNote,
    aftercare: report.aftercare,
    furtherAction: report.furtherAction,
  };
  return Object.fromEntries(
    Object.entries(filled).filter(([, value]) => value !== undefined && value !== ''),
  );
};
