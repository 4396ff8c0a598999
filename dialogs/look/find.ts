import type { Described } from '../../protocol/aggressor/same-person.ts';
import type { IncidentFound } from '../../protocol/look/people-found.ts';
import { type Candidate, candidatesFor } from '../aggressor/candidates.ts';
import type { Office } from '../office.ts';

/** More incidents than these no answer shows; whoever finds so many needs a date of birth. */
const most = 100;

/** What was never sent, or taken back, is nobody's. */
const incidentOf = async (
  { store, organisation: { tenant } }: Office,
  { said, likeness }: Candidate,
): Promise<readonly IncidentFound[]> => {
  const state = (await store.get({ tenant, kind: 'incident', id: said.incident }))?.body.state;
  if (state?.phase !== 'registered') return [];
  const { registeredAt, report, measures, kin } = state;
  return [
    { incident: said.incident, said, likeness, registeredAt, report, measures, ...(kin ? { kin } : {}) },
  ];
};

/** Every incident of which the aggressor is, or may be, this person. @throws StoreUnavailable */
export const findIncidents = async (
  office: Office,
  described: Described,
): Promise<readonly IncidentFound[]> => {
  const candidates = await candidatesFor(office.store, office.organisation.tenant, described);
  const found = await Promise.all(candidates.slice(0, most).map(each => incidentOf(office, each)));
  return found.flat();
};
