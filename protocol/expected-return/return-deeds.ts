import type { Planned } from '../deed.ts';
import type { IncidentFact, IncidentState } from '../incident/incident-case.ts';
import type { Entry } from '../journal.ts';
import type { Organisation } from '../organisation/organisation.ts';
import { alertedFor, type ExpectedReturn, returnOf, returnsOf } from './expected-return.ts';

/** Shows everybody who is warned how it stands: `anew` as a message that is noticed, else in its place. */
const cards = (
  organisation: Organisation,
  state: IncidentState,
  expected: ExpectedReturn,
  anew: boolean,
  now: Date,
): readonly Planned[] =>
  alertedFor(organisation, state, expected).map(person => ({
    lane: `return:${expected.id}:${person}`,
    due: now,
    deed: { do: 'returnCard', person, expected: expected.id, anew },
  }));

/** It ends by itself at its moment. */
const ending = ({ id, until }: ExpectedReturn): Planned => {
  const due = new Date(until);
  return {
    lane: `timer:returnOver:${id}:${due.getTime()}`,
    due,
    deed: { do: 'timer', timer: 'returnOver', expected: id },
  };
};

/** What follows from a client being expected back: who is warned, and that it ends [H2-2b]. */
export const returnDeeds = (
  organisation: Organisation,
  state: IncidentState,
  { at, fact }: Entry<IncidentFact>,
): readonly Planned[] => {
  const now = new Date(at);
  if (fact.fact === 'reportWithdrawn')
    return returnsOf(state).flatMap(each => cards(organisation, state, each, false, now));
  // Whoever has the case from now on is warned as well.
  if (fact.fact === 'takenUp' || fact.fact === 'handedOver')
    return returnsOf(state)
      .filter(({ over }) => !over)
      .flatMap(each => cards(organisation, state, each, false, now));
  const expected = 'expected' in fact ? returnOf(state, fact.expected) : undefined;
  if (!expected) return [];
  switch (fact.fact) {
    case 'returnExpected':
      return [...cards(organisation, state, expected, true, now), ending(expected)];
    case 'returnExtended':
      return [...cards(organisation, state, expected, false, now), ending(expected)];
    case 'clientIsHere':
      return cards(organisation, state, expected, true, now);
    case 'returnOver':
      return cards(organisation, state, expected, false, now);
    default:
      return [];
  }
};
