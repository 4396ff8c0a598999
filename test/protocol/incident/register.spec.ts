import assert from 'node:assert/strict';
import { giveNumber, register, registrationNumber, reroute } from '../../../protocol/incident/register.ts';
import { people } from '../../town.ts';
import {
  assertIdle,
  assertRefused,
  cancelled,
  draft,
  must,
  mustRegistered,
  now,
  registered,
  reportOf,
  withdrawn,
} from './cases.ts';

const circumstances = {
  earlier: { certain: 1, possible: 2 },
  routed: 'department',
  aftercare: 'hidden',
  now,
} as const;

describe('Sending a report', () => {
  it('[MW-3] [H1-4] [R-1] [F-27] [F-28] makes the form a registration, whole and undecided', () => {
    const { state, facts } = must(register(draft, reportOf(), circumstances));
    assert.deepEqual(state, {
      phase: 'registered',
      reporter: people.emma,
      registeredAt: now.toISOString(),
      report: reportOf(),
      routed: 'department',
      earlier: { certain: 1, possible: 2 },
      measures: [],
      firstCare: { since: now.toISOString(), made: 0 },
    });
    assert.deepEqual(facts, [{ fact: 'incidentRegistered', complete: true, aftercare: 'hidden' }]);
  });

  it('[C-14] leaves no trace of hidden aftercare in what the manager reads', () => {
    const { state } = must(register(draft, reportOf({ aftercare: 'wantedHidden' }), circumstances));
    assert.doesNotMatch(JSON.stringify(state), /hidden/i);
  });

  it('[C-1] says of a report of three taps that it is not complete', () => {
    const { state, facts } = must(register(draft, reportOf({}, false), circumstances));
    assert.equal(state.phase === 'registered' && state.report.complete, false);
    assert.deepEqual(facts, [{ fact: 'incidentRegistered', complete: false, aftercare: 'hidden' }]);
  });

  for (const state of [registered(), withdrawn])
    it(`twice is not two: ${state.phase}`, () => {
      assertRefused(register(state, reportOf(), circumstances), 'alreadySent');
    });

  it('is refused for a draft that was thrown away', () => {
    assertRefused(register(cancelled, reportOf(), circumstances), 'notOpen');
  });
});

describe('The registration number', () => {
  it('is the year and the place in it', () => {
    assert.equal(registrationNumber(2026, 42), 'A-2026-00042');
    assert.equal(registrationNumber(2026, 123_456), 'A-2026-123456');
  });

  it('[R-1] is given once', () => {
    const { state, facts } = mustRegistered(giveNumber(registered(), 'A-2026-00042'));
    assert.equal(state.number, 'A-2026-00042');
    assert.deepEqual(facts, [{ fact: 'numberGiven', number: 'A-2026-00042' }]);
    assertIdle(giveNumber(state, 'A-2026-00043'), state);
  });

  it('comes to a report that was taken back in the meantime as well, so that the series has no gap', () => {
    const { state } = must(giveNumber(withdrawn, 'A-2026-00042'));
    assert.equal(state.phase === 'withdrawn' && state.number, 'A-2026-00042');
  });

  for (const state of [draft, cancelled])
    it(`is refused for what was never sent: ${state.phase}`, () => {
      assertRefused(giveNumber(state, 'A-2026-00042'), 'notOpen');
    });
});

describe('A department whose channel is gone', () => {
  it('has its cases with the safety officer', () => {
    const { state, facts } = mustRegistered(reroute(registered()));
    assert.equal(state.routed, 'safetyOfficer');
    assert.deepEqual(facts, [{ fact: 'rerouted' }]);
    assertIdle(reroute(state), state);
  });

  it('has its withdrawn cases there, too', () => {
    const { state } = must(reroute(withdrawn));
    assert.equal(state.phase === 'withdrawn' && state.routed, 'safetyOfficer');
  });

  for (const state of [draft, cancelled])
    it(`does not concern what was never sent: ${state.phase}`, () => {
      assertRefused(reroute(state), 'notOpen');
    });
});
