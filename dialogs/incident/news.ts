import type { IncidentCase, IncidentFact } from '../../protocol/incident/incident-case.ts';
import type { Entry } from '../../protocol/journal.ts';
import type { CaseFile } from '../../storage/case-file.ts';
import { entriesFrom, entryCount } from '../../storage/journal-pages.ts';
import type { Store } from '../../storage/store.ts';

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
  letterBegun: false,
  letterMade: false,
  banOver: true,
  banEnding: false,
  banLeftToEnd: true,
  bannedSeen: true,
  visitAnnounced: true,
  visitMoved: true,
  visitCancelled: true,
  banListed: false,
  doorTold: false,
  candidatesViewed: false,
  aggressorJudged: true,
  aftercareEngaged: true,
  detailsViewed: false,
  actionRefused: false,
  rerouted: false,
  notDelivered: false,
  deliveryRetried: false,
  deliveryDropped: false,
  orderGiven: true,
  orderTakenBack: true,
  policeCalled: true,
  policeNotNeeded: true,
  clientLeft: true,
  returnExpected: false,
  returnExtended: false,
  clientIsHere: false,
  returnOver: false,
  accidentRaised: true,
  accidentReminded: false,
  accidentSettled: true,
  writerContacted: true,
  writingsGoOn: true,
  otherWriter: true,
  returnTold: false,
  firstCareGiven: false,
  firstCareNotNeeded: false,
  firstCareReopened: false,
  firstCareCalled: false,
  silenceNoticed: false,
  stillWorking: false,
};

/**
 * What happened since somebody's card was made that he should know of before he decides. A revision counts journal
 * entries as well as decisions, since every decision is one entry.
 * @param seen the revision on the card; without one the person saw nothing that can be outdated.
 * @throws StoreUnavailable
 */
export const newsSince = async (
  store: Store,
  file: CaseFile<IncidentCase>,
  seen: number | undefined,
): Promise<readonly Entry<IncidentFact>[]> => {
  const missed = seen === undefined ? 0 : file.revision - seen;
  if (missed <= 0) return [];
  const entries = await entriesFrom(store, 'incident', file, Math.max(0, entryCount(file) - missed));
  return entries.filter(({ fact }) => weighs[fact.fact]);
};
