import assert from 'node:assert/strict';
import {
  alertedFor,
  mostReturns,
  runningReturns,
} from '../../../protocol/expected-return/expected-return.ts';
import { readUntil } from '../../../protocol/expected-return/until.ts';
import {
  clientIsHere,
  endReturn,
  expectReturn,
  expireReturn,
  extendReturn,
} from '../../../protocol/expected-return/watch.ts';
import type { IncidentState } from '../../../protocol/incident/incident-case.ts';
import { withdraw } from '../../../protocol/incident/supplement.ts';
import { people, town } from '../../town.ts';
import { assertIdle, assertRefused, draft, later, must, now, registered } from '../incident/cases.ts';

const emma = { person: people.emma, now };
const until = new Date('2026-11-23T16:00:00Z');
const at = (time: string): Date => new Date(`2026-11-23T${time}Z`);

const expected = (id = 'r1', state: IncidentState = registered()): IncidentState =>
  must(expectReturn(state, { id, how: 'comes', location: 'stadskantoor', until }, emma)).state;

describe('A client who is expected back', () => {
  it('[H2-2b] is a warning with an end; the same form twice is one', () => {
    const { state, facts } = must(expectReturn(registered(), { id: 'r1', how: 'calls', until }, emma));
    assert.deepEqual(facts, [{ fact: 'returnExpected', expected: 'r1', how: 'calls' }]);
    assertIdle(expectReturn(state, { id: 'r1', how: 'comes', until: later }, emma), state);
  });

  it('[H2-2b] warns who answers for the case and who watches that door, each once', () => {
    const state = registered({ handler: { person: people.farid, at: now.toISOString() } });
    assert.deepEqual(alertedFor(town, state, { location: 'stadskantoor' }), [
      people.mark,
      people.farid,
      people.lies,
    ]);
    assert.deepEqual(alertedFor(town, registered(), {}), [people.mark]);
    const lost = registered({ report: { ...registered().report, department: 'opgeheven' } });
    assert.deepEqual(alertedFor(town, lost, {}), [people.sanne]);
  });

  it('ends by itself at its moment, and not before', () => {
    const state = expected();
    assertIdle(expireReturn(state, 'r1', new Date(until.getTime() - 1)), state);
    const over = must(expireReturn(state, 'r1', until)).state;
    assert.deepEqual(runningReturns(over), []);
    assertIdle(expireReturn(over, 'r1', later), over);
  });

  it('goes on past its first moment once it was extended, and ends at the new one', () => {
    const longer = must(extendReturn(expected(), 'r1', at('18:00:00'))).state;
    assertIdle(expireReturn(longer, 'r1', until), longer);
    assert.deepEqual(runningReturns(must(expireReturn(longer, 'r1', at('18:00:00'))).state), []);
    assertIdle(extendReturn(longer, 'r1', at('18:00:00')), longer);
  });

  it('is ended by somebody once, and cannot be extended or seen after that', () => {
    const over = must(endReturn(expected(), 'r1', later)).state;
    assertIdle(endReturn(over, 'r1', later), over);
    assertRefused(extendReturn(over, 'r1', until), 'returnOver');
    assertRefused(clientIsHere(over, 'r1', emma), 'returnOver');
  });

  it('is said to be there once; who says it again has been heard', () => {
    const here = must(clientIsHere(expected(), 'r1', { person: people.lies, now: later }));
    assert.deepEqual(here.facts, [{ fact: 'clientIsHere', expected: 'r1', how: 'comes' }]);
    assertIdle(clientIsHere(here.state, 'r1', emma), here.state);
  });

  it('has no more warnings at once than people can keep apart', () => {
    const full = Array.from({ length: mostReturns }, (_, n) => `r${n}`).reduce<IncidentState>(
      (state, id) => expected(id, state),
      registered(),
    );
    assertRefused(expectReturn(full, { id: 'more', how: 'calls', until }, emma), 'tooManyReturns');
    const fewer = must(endReturn(full, 'r0', later)).state;
    assert.equal(expectReturn(fewer, { id: 'more', how: 'calls', until }, emma).ok, true);
  });

  it('is over when the report is taken back, and keeps no more of it than who was warned', () => {
    const { state } = must(withdraw(expected(), later));
    assert.ok(state.phase === 'withdrawn');
    assert.deepEqual(runningReturns(state), []);
    assert.equal(state.returns?.length, 1);
  });

  it('is refused before a report was sent', () => {
    assertRefused(expectReturn(draft, { id: 'r1', how: 'calls', until }, emma), 'notOpen');
  });
});

describe('Until when a client is expected', () => {
  const read = (date: string, time: string, at = now) => {
    const found = readUntil(date, time, at);
    return 'is' in found ? found.is : found.until.toISOString();
  };

  it('[H2-2b] is the end of today when nothing is filled in', () => {
    assert.equal(read('', ''), '2026-11-23T22:59:59.999Z');
  });

  it('is the end of a day, or a time today', () => {
    assert.equal(read('2026-11-24', ''), '2026-11-24T22:59:59.999Z');
    assert.equal(read('', '17:30'), '2026-11-23T16:30:00.000Z');
    assert.equal(read('2026-11-24', '08:00'), '2026-11-24T07:00:00.000Z');
  });

  it('ends with the local day, also on the days on which the clock changes', () => {
    assert.equal(read('', '', new Date('2026-03-29T00:30:00Z')), '2026-03-29T21:59:59.999Z');
    assert.equal(read('', '', new Date('2026-10-24T22:30:00Z')), '2026-10-25T22:59:59.999Z');
    assert.equal(read('2026-10-25', '', new Date('2026-10-23T10:00:00Z')), '2026-10-25T22:59:59.999Z');
  });

  it('takes no moment that is not there, has passed, or is too far ahead', () => {
    assert.equal(read('2026-02-31', ''), 'whichUntil');
    assert.equal(read('', '25:00'), 'whichUntil');
    assert.equal(read('2026-03-29', '02:30', new Date('2026-03-28T10:00:00Z')), 'whichUntil');
    assert.equal(read('', '10:59'), 'past');
    assert.equal(read('2026-11-22', ''), 'past');
    assert.equal(read('2027-11-24', ''), 'tooFar');
  });
});
