import { granted, refused } from '../decision.ts';
import type { IncidentFact, IncidentState, Registered } from '../incident/incident-case.ts';
import type { PersonId } from '../organisation/organisation.ts';
import {
  type ExpectedReturn,
  mostReturns,
  type ReturnWay,
  returnsOf,
  runningReturns,
} from './expected-return.ts';

/** What somebody expects. */
export interface Expecting {
  readonly id: string;
  readonly how: ReturnWay;
  readonly location?: string;
  readonly until: Date;
}

interface Saying {
  readonly person: PersonId;
  readonly now: Date;
}

const idle = (state: IncidentState) => granted<IncidentState, IncidentFact>(state);

const changed = (state: Registered, before: ExpectedReturn, after: ExpectedReturn): Registered => ({
  ...state,
  returns: (state.returns ?? []).map(each => (each === before ? after : each)),
});

/** The client is expected back: who must know is warned until that moment [H2-2b]. */
export const expectReturn = (state: IncidentState, expecting: Expecting, { person, now }: Saying) => {
  if (state.phase !== 'registered') return refused('notOpen');
  const { id, how, location, until } = expecting;
  if (returnsOf(state).some(each => each.id === id)) return idle(state);
  if (runningReturns(state).length >= mostReturns) return refused('tooManyReturns');
  const expected: ExpectedReturn = {
    id,
    how,
    ...(location === undefined ? {} : { location }),
    until: until.toISOString(),
    by: person,
    at: now.toISOString(),
  };
  return granted<IncidentState, IncidentFact>(
    { ...state, returns: [...(state.returns ?? []), expected] },
    { fact: 'returnExpected', expected: id, how },
  );
};

const running = (state: Registered, id: string) => runningReturns(state).find(each => each.id === id);

/** It takes longer: the alert ends at another moment. */
export const extendReturn = (state: IncidentState, id: string, until: Date) => {
  if (state.phase !== 'registered') return refused('notOpen');
  const expected = running(state, id);
  if (!expected) return refused('returnOver');
  if (expected.until === until.toISOString()) return idle(state);
  return granted<IncidentState, IncidentFact>(
    changed(state, expected, { ...expected, until: until.toISOString() }),
    { fact: 'returnExtended', expected: id, how: expected.how },
  );
};

/** The client is there. Said once; whoever says it again has been heard. */
export const clientIsHere = (state: IncidentState, id: string, { person, now }: Saying) => {
  if (state.phase !== 'registered') return refused('notOpen');
  const expected = running(state, id);
  if (!expected) return refused('returnOver');
  if (expected.here) return idle(state);
  return granted<IncidentState, IncidentFact>(
    changed(state, expected, { ...expected, here: { at: now.toISOString(), by: person } }),
    { fact: 'clientIsHere', expected: id, how: expected.how },
  );
};

const end = (state: Registered, expected: ExpectedReturn, how: 'expired' | 'ended', now: Date) =>
  granted<IncidentState, IncidentFact>(
    changed(state, expected, { ...expected, over: { at: now.toISOString(), how } }),
    { fact: 'returnOver', expected: expected.id, how: expected.how },
  );

/** Somebody says that it is over. Over is over: saying so twice changes nothing. */
export const endReturn = (state: IncidentState, id: string, now: Date) => {
  if (state.phase !== 'registered') return refused('notOpen');
  const expected = running(state, id);
  return expected ? end(state, expected, 'ended', now) : idle(state);
};

/** The moment has come at which it ends by itself. An earlier moment, from before it was extended, changes nothing. */
export const expireReturn = (state: IncidentState, id: string, now: Date) => {
  if (state.phase !== 'registered') return idle(state);
  const expected = running(state, id);
  return expected && new Date(expected.until) <= now ? end(state, expected, 'expired', now) : idle(state);
};

/** The report is taken back, and with it everything that somebody was told to look out for. */
export const allOver = (returns: readonly ExpectedReturn[], now: Date): readonly ExpectedReturn[] =>
  returns.map(each => (each.over ? each : { ...each, over: { at: now.toISOString(), how: 'ended' } }));
