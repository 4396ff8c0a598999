import { banAtDoor } from '../../protocol/bans/at-the-door.ts';
import { type Ban, banIn } from '../../protocol/bans/ban-in.ts';
import { reportsOf } from '../../protocol/bans/seen-inside.ts';
import { isExpected, visitsOf } from '../../protocol/bans/visits.ts';
import { localDate } from '../../protocol/calendar/local-time.ts';
import { banStanding } from '../../protocol/measures/ban-standing.ts';
import { measureDueTo } from '../../protocol/measures/due-to.ts';
import type { BanRecord, RunningBan } from '../../storage/documents.ts';
import type { Stored } from '../../storage/store.ts';
import type { Office } from '../office.ts';
import { aggressorKey } from '../report/file-aggressor.ts';

/** Who it is, as far as the report says: never more of it than the door needs to recognise somebody [C-7]. */
export const recognisedBy = async (
  office: Office,
  { key }: Stored<'incident'>,
): Promise<Pick<RunningBan, 'name' | 'description'>> => {
  const aggressor = (await office.store.get(aggressorKey(key.tenant, key.id)))?.body;
  return {
    ...(aggressor?.name ? { name: aggressor.name } : {}),
    ...(aggressor?.description ? { description: aggressor.description } : {}),
  };
};

/** Who decides about the case: whom the door calls. */
export const decidesOn = (
  { organisation }: Office,
  { body: { state } }: Stored<'incident'>,
): Pick<RunningBan, 'contact'> => {
  const [contact] = measureDueTo(organisation, state, false);
  return contact === undefined ? {} : { contact };
};

/** The client knows of the ban on that day, or would if it had begun. */
const knows = (ban: Ban, today: string): boolean => {
  const standing = banStanding(ban, today)?.standing;
  return standing === 'inForce' || standing === 'upcoming';
};

/**
 * A ban as its case says it now, the way it is filed for those at the door [M4-9].
 * @returns undefined when it is over.
 * @throws StoreUnavailable
 */
export const runningBanOf = async (
  office: Office,
  stored: Stored<'incident'>,
  ban: Ban,
): Promise<RunningBan | undefined> => {
  const now = office.now();
  const today = localDate(now);
  const door = banAtDoor(ban, today);
  if (!door || door.standing === 'over') return undefined;
  const seen = reportsOf(ban).at(-1);
  return {
    incident: stored.key.id,
    revision: stored.body.revision,
    status: 'running',
    locations: door.locations,
    from: door.from,
    until: door.until,
    told: knows(ban, today),
    ...decidesOn(office, stored),
    ...(await recognisedBy(office, stored)),
    ...(seen ? { seenInside: { at: seen.at, location: seen.location } } : {}),
    visits: visitsOf(ban).filter(visit => isExpected(visit, now)),
  };
};

/** The same, or that it is over. @returns undefined when the case has no such ban. @throws StoreUnavailable */
export const banRecordOf = async (
  office: Office,
  stored: Stored<'incident'>,
  measure: string,
): Promise<BanRecord | undefined> => {
  const ban = banIn(stored.body.state, measure);
  if (!ban) return undefined;
  const over = { incident: stored.key.id, revision: stored.body.revision, status: 'over' } as const;
  return (await runningBanOf(office, stored, ban)) ?? over;
};
