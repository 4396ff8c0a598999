import { type FoundKin, kinThatCounts } from '../../protocol/aggressor/kin.ts';
import type { KnownIncident } from '../../protocol/aggressor/known-incident.ts';
import type { Registered } from '../../protocol/incident/incident-case.ts';
import type { Office } from '../office.ts';

/** What one incident means for another one; nothing for what was withdrawn, or never sent. */
const knownFrom = async (
  { store, organisation: { tenant } }: Office,
  { incident, same }: FoundKin,
): Promise<readonly KnownIncident[]> => {
  const state = (await store.get({ tenant, kind: 'incident', id: incident }))?.body.state;
  if (state?.phase !== 'registered') return [];
  const { registeredAt, number, report, measures } = state;
  const numbered = number === undefined ? {} : { number };
  return [{ incident, ...numbered, registeredAt, same, report, measures }];
};

/** These incidents as they are at this moment, the latest first. @throws StoreUnavailable */
export const incidentsAsKnown = async (
  office: Office,
  found: readonly FoundKin[],
): Promise<readonly KnownIncident[]> => {
  const known = await Promise.all(found.map(each => knownFrom(office, each)));
  return known.flat().sort((one, other) => (one.registeredAt < other.registeredAt ? 1 : -1));
};

/** The other incidents of what is or may be the same aggressor, that count. @throws StoreUnavailable */
export const knownIncidents = (office: Office, { kin }: Registered): Promise<readonly KnownIncident[]> =>
  incidentsAsKnown(office, kin ? kinThatCounts(kin) : []);
