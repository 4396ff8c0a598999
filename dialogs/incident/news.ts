import type { IncidentCase, IncidentFact } from '../../protocol/incident/incident-case.ts';
import type { Entry } from '../../protocol/journal.ts';
import type { CaseFile } from '../../storage/case-file.ts';

/** Which facts change what there is to decide. Somebody who looked, or a message that got lost, does not. */
const weighs: { readonly [F in IncidentFact['fact']]: boolean } = {
  draftStarted: false,
  draftCancelled: true,
  incidentRegistered: false,
  numberGiven: false,
  reportSupplemented: true,
  reportWithdrawn: true,
  takenUp: true,
  handedOver: true,
  measureDecided: true,
  measureStepped: true,
  measureReminded: false,
  aftercareEngaged: true,
  detailsViewed: false,
  actionRefused: false,
  rerouted: false,
  notDelivered: false,
  deliveryRetried: false,
  deliveryDropped: false,
};

/**
 * What happened since somebody's card was made that he should know of before he decides. A revision counts journal
 * entries as well as decisions, since every decision is one entry.
 * @param seen the revision on the card; without one the person saw nothing that can be outdated.
 */
export const newsSince = (
  { revision, journal }: CaseFile<IncidentCase>,
  seen: number | undefined,
): readonly Entry<IncidentFact>[] => {
  const missed = seen === undefined ? 0 : revision - seen;
  return missed <= 0 ? [] : journal.slice(-missed).filter(({ fact }) => weighs[fact.fact]);
};
