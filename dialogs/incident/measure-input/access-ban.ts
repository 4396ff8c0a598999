import { DateTime } from 'luxon';
import { accessBanFields, accessBanForm } from '../../../cards/measure-access-ban.ts';
import { isDate, localDate } from '../../../protocol/calendar/local-time.ts';
import type { AccessBan } from '../../../protocol/incident/measure.ts';
import { measureProblems } from '../../../texts/measure-problems.ts';
import type { Words } from '../../../texts/words.ts';
import { found, oneOf, wrongGrounds } from './checks.ts';
import { type Desk, sheetsOf } from './sheet.ts';

/** No ban is longer: a year further away is a slip of the finger. */
const mostYears = 5;

/** Dates are compared as texts: ISO dates sort as they follow each other. */
const wrongFrom = (from: string, now: Date): Words | undefined => {
  if (!isDate(from)) return measureProblems.whichDate;
  return from < localDate(now) ? measureProblems.fromPast : undefined;
};

const wrongUntil = (from: string, until: string, now: Date): Words | undefined => {
  if (until === '') return measureProblems.whichUntil;
  if (!isDate(until)) return measureProblems.whichDate;
  if (until <= (isDate(from) ? from : localDate(now))) return measureProblems.untilAfterFrom;
  const last = DateTime.fromISO(localDate(now)).plus({ years: mostYears }).toISODate() ?? '';
  return until > last ? measureProblems.tooFar : undefined;
};

/** All, or those that were chosen; nothing when one of them is not ours. */
const locationsIn = (text: string, { organisation }: Desk): AccessBan['locations'] | undefined => {
  const chosen = text.split(',').map(key => key.trim());
  if (chosen.includes('all')) return 'all';
  const known = organisation.locations.map(({ key }) => key);
  const [first, ...others] = [...new Set(chosen)];
  return first !== undefined && chosen.every(key => known.includes(key)) ? [first, ...others] : undefined;
};

export const accessBanSheets = sheetsOf({
  fields: accessBanFields,
  prefilled: ({ now }) => ({ from: localDate(now) }),
  read: ({ locations, from, until, delivery, grounds }, desk) => {
    const where = locationsIn(locations, desk);
    const how = oneOf(['inPerson', 'registeredPost'], delivery);
    const problems = found({
      locations: where ? undefined : measureProblems.chooseLocations,
      from: wrongFrom(from, desk.now),
      until: wrongUntil(from, until, desk.now),
      delivery: how ? undefined : measureProblems.chooseDelivery,
      grounds: wrongGrounds(grounds),
    });
    return problems || !where || !how
      ? { problems: problems ?? {} }
      : { plan: { kind: 'accessBan', grounds, locations: where, from, until, delivery: how } };
  },
  card: (frame, filled, { organisation }, say) =>
    accessBanForm(frame, filled, { locations: organisation.locations }, say),
});
