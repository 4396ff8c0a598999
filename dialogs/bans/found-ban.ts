import { concerns } from '../../protocol/bans/at-the-door.ts';
import { doorsOf, locationsOf, maySeeBan } from '../../protocol/bans/door-staff.ts';
import { localDate } from '../../protocol/calendar/local-time.ts';
import type { Location } from '../../protocol/organisation/organisation.ts';
import type { RunningBan } from '../../storage/documents.ts';
import type { Visit } from '../visit.ts';
import { banKey } from './file-ban.ts';

/**
 * The ban that somebody at a door presses a button about: looked up by its own id, so that no button at a door leads to
 * the case it comes from [C-7].
 * @returns undefined when it does not hold now, or is not for this visitor to see: to him those are the same.
 * @throws StoreUnavailable
 */
export const foundBan = async ({ office, turn }: Visit, measure: string): Promise<RunningBan | undefined> => {
  const ban = (await office.store.get(banKey(turn.actor.tenant, measure)))?.body;
  if (ban?.status !== 'running') return undefined;
  const today = localDate(turn.now);
  const holds = ban.from <= today && today <= ban.until;
  return holds && maySeeBan(office.organisation, ban.locations, turn.actor.id) ? ban : undefined;
};

/** Where the client can be seen inside: at the own doors first, for who watches any; else at all that the ban is about. */
export const placesFor = (
  { office, turn }: Visit,
  { locations }: Pick<RunningBan, 'locations'>,
): readonly Location[] => {
  const own = doorsOf(office.organisation, turn.actor.id).filter(({ key }) => concerns(locations, key));
  return own.length > 0 ? own : locationsOf(office.organisation, locations);
};
