import type { IncidentFact } from '../../protocol/incident/incident-case.ts';
import { entriesFrom } from '../../storage/journal-pages.ts';
import type { Answer } from '../answer.ts';
import { numberIncident } from '../incident/give-number.ts';
import type { IncidentVisit } from '../visit.ts';
import { noFormAnswer, receiptAnswer } from './after-the-form.ts';

/** What was asked of the responders when it was sent; the reporter may read that, the report itself does not say it. */
const askedIn = (facts: readonly IncidentFact[]) =>
  facts.find(fact => fact.fact === 'incidentRegistered')?.aftercare ?? 'no';

const wasSupplemented = (facts: readonly IncidentFact[]): boolean =>
  facts.some(({ fact }) => fact === 'reportSupplemented');

/**
 * The answer to sending what was sent already: the receipt, whole, as the first time. Whoever presses again may never
 * have seen that one: the turn died, the network did, or Teams brought the same click twice and shows the last answer.
 * A number that was not given then is given now.
 */
export const sentBeforeAnswer = async (visit: IncidentVisit): Promise<Answer> => {
  const { office, incident } = visit;
  // As it is now: the first click may have sent it while this one was under way.
  const { body } = await numberIncident(office, (await office.store.get(incident.key)) ?? incident);
  const { id, state } = body;
  if (state.phase !== 'registered') return noFormAnswer(visit, id, state);
  const facts = (await entriesFrom(office.store, 'incident', body)).map(({ fact }) => fact);
  return receiptAnswer(visit, id, state, wasSupplemented(facts) ? 'supplemented' : 'sent', askedIn(facts));
};
