import { alertedFor, returnsOf } from '../expected-return/expected-return.ts';
import type { IncidentState } from '../incident/incident-case.ts';
import type { Organisation, PersonId } from '../organisation/organisation.ts';
import { mayDecide, reporterOf, type Standing } from './incident-rights.ts';

/** Is this person in it: who decides, or the reporter [SK-2c] [H2-2b]? Of what was never sent only the reporter. */
export const takesPart = (
  organisation: Organisation,
  state: IncidentState,
  person: PersonId,
): Standing | undefined =>
  mayDecide(organisation, state, person) ?? (reporterOf(state) === person ? {} : undefined);

/** May this person settle an accident at work: who decides, or a safety officer [E-19]? */
export const seesToSafety = (
  organisation: Organisation,
  state: IncidentState,
  person: PersonId,
): Standing | undefined => {
  const standing = mayDecide(organisation, state, person);
  if (standing) return standing;
  const sent = state.phase === 'registered' || state.phase === 'withdrawn';
  return sent && organisation.safetyOfficers.includes(person) ? {} : undefined;
};

/** Was this person warned of a client who is expected back, or is he in it himself [H2-2b]? Also when it is over. */
export const isAlerted = (
  organisation: Organisation,
  state: IncidentState,
  person: PersonId,
): Standing | undefined => {
  const standing = takesPart(organisation, state, person);
  if (standing) return standing;
  const warned = returnsOf(state).some(each => alertedFor(organisation, state, each).includes(person));
  return warned ? {} : undefined;
};
