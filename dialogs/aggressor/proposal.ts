import { before, type KnownIncident } from '../../protocol/aggressor/known-incident.ts';
import { localDate } from '../../protocol/calendar/local-time.ts';
import type { Registered } from '../../protocol/incident/incident-case.ts';
import { type Proposal, propose } from '../../protocol/measures/ladder.ts';
import type { Office } from '../office.ts';
import { knownIncidents } from './known-incidents.ts';

/** What the ladder points to, with the other incidents read [C-4]. */
export const proposalWith = (
  state: Registered,
  known: readonly KnownIncident[],
  now: Date,
): Proposal | undefined =>
  propose({
    report: state.report,
    measures: state.measures,
    earlier: before(known, state.registeredAt),
    // Of cases from before they were kept one by one, only how many there were is known.
    ...(state.kin ? {} : { returns: state.earlier.certain }),
    today: localDate(now),
  });

/** What the ladder points to for this case at this moment. @throws StoreUnavailable */
export const proposalFor = async (
  office: Office,
  state: Registered,
  now: Date,
): Promise<Proposal | undefined> => proposalWith(state, await knownIncidents(office, state), now);
