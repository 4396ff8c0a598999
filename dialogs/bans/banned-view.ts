import type { AnnouncedVisit } from '../../cards/ban-visits.ts';
import type { BannedPerson } from '../../cards/banned-person.ts';
import type { ExpectedVisit } from '../../cards/visit-at-door.ts';
import { concerns } from '../../protocol/bans/at-the-door.ts';
import type { InvitedVisit } from '../../protocol/bans/ban-affairs.ts';
import { doorsOf } from '../../protocol/bans/door-staff.ts';
import { instantOf, localDate } from '../../protocol/calendar/local-time.ts';
import type { PersonId } from '../../protocol/organisation/organisation.ts';
import { locationOf, staffOf } from '../../protocol/organisation/people.ts';
import type { RunningBan } from '../../storage/documents.ts';
import { nameOf } from '../case/person-name.ts';
import type { Office } from '../office.ts';

/** A day that stands for itself: at noon no clock change can make it another one. */
export const dayOf = (date: string): Date => instantOf(date, '12:00') ?? new Date(0);

export const locationName = ({ organisation }: Office, key: string): string =>
  locationOf(organisation, key)?.name ?? key;

/** Where a ban holds, by the names of the locations. */
export const whereOf = (office: Office, locations: RunningBan['locations']): BannedPerson['where'] =>
  locations === 'all' ? 'everywhere' : locations.map(key => locationName(office, key));

/** Whom this reader calls: security at the own door, then who decides about the case. */
export const callsFor = async (
  office: Office,
  { locations, contact }: Pick<RunningBan, 'locations' | 'contact'>,
  reader: PersonId,
): Promise<BannedPerson['call']> => {
  const own = doorsOf(office.organisation, reader).filter(({ key }) => concerns(locations, key));
  const security = own.flatMap(place => (place.security ? [place.security] : []));
  if (contact === undefined) return security;
  const phone = staffOf(office.organisation, contact)?.phone;
  const decider = { name: await nameOf(office, contact), ...(phone === undefined ? {} : { phone }) };
  return [...security, decider];
};

const recognised = ({ name, description }: Pick<RunningBan, 'name' | 'description'>) => ({
  ...(name === undefined ? {} : { name }),
  ...(description === undefined ? {} : { looks: description }),
});

/** A ban as one reader at the door may know it [C-7]. */
export const bannedPerson = async (
  office: Office,
  measure: string,
  ban: RunningBan,
  reader: PersonId,
): Promise<BannedPerson> => ({
  measure,
  ...recognised(ban),
  where: whereOf(office, ban.locations),
  until: dayOf(ban.until),
  told: ban.told,
  // What was seen on another day says nothing about now.
  ...(ban.seenInside && localDate(new Date(ban.seenInside.at)) === localDate(office.now())
    ? {
        seenInside: {
          at: new Date(ban.seenInside.at),
          where: locationName(office, ban.seenInside.location),
        },
      }
    : {}),
  call: await callsFor(office, ban, reader),
});

/** A visit, for who decides. */
export const announcedVisit = (office: Office, visit: InvitedVisit): AnnouncedVisit => ({
  id: visit.id,
  day: dayOf(visit.date),
  from: visit.from,
  until: visit.until,
  where: locationName(office, visit.location),
  present: visit.present,
  police: visit.police,
});

/** A visit by invitation, as one reader at the door needs to know it [M4-10]. */
export const expectedVisit = async (
  office: Office,
  visit: InvitedVisit,
  ban: Pick<RunningBan, 'name' | 'description' | 'locations' | 'contact'>,
  reader: PersonId,
): Promise<ExpectedVisit> => {
  const { id: _, ...seen } = announcedVisit(office, visit);
  return { ...seen, ...recognised(ban), call: await callsFor(office, ban, reader) };
};
