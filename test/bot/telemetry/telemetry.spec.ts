import assert from 'node:assert/strict';
import { createTelemetry } from '../../../bot/telemetry/telemetry.ts';
import { type Recorder, recorder } from './recorder.ts';

const turn = { id: 'turn-1', what: 'pressed', place: 'chat', action: 'report.send' };

describe('what an operator can see', () => {
  let seen: Recorder;
  const telemetry = () => createTelemetry(seen.openTelemetry, '1.2.3');
  beforeEach(() => {
    seen = recorder();
  });

  it('how long a turn took, by what was asked, with a span that leads to the log', async () => {
    await telemetry().turn(turn, async () => 'answered');
    const [measured] = seen.of('rugdekking.turn.duration');
    assert.ok(measured && measured.value >= 0 && measured.value < 1);
    assert.deepEqual(measured.attributes, {
      what: 'pressed',
      place: 'chat',
      action: 'report.send',
      outcome: 'answered',
    });
    assert.deepEqual(seen.spans, [
      {
        name: 'turn',
        attributes: {
          'turn.id': 'turn-1',
          what: 'pressed',
          place: 'chat',
          action: 'report.send',
          outcome: 'answered',
        },
        failed: false,
        ended: true,
      },
    ]);
  });

  it('a turn that failed, and one that broke', async () => {
    await telemetry().turn(turn, async () => 'failed');
    await assert.rejects(
      telemetry().turn(turn, () => Promise.reject(new Error('broke'))),
      /broke/,
    );
    assert.deepEqual(
      seen.spans.map(({ failed, ended }) => [failed, ended]),
      [
        [true, true],
        [true, true],
      ],
    );
    assert.equal(seen.of('rugdekking.turn.duration').length, 2);
  });

  it('how sending goes, who is refused, and timers that rang too late', () => {
    const { delivered, refused, rang, committed } = telemetry();
    delivered('tell', 'later');
    refused(401);
    refused('foreignTenant');
    rang('aftercareUnclaimed', 60_000);
    rang('aftercareUnclaimed', 60_001);
    committed('incident', 'written', 12);
    assert.deepEqual(seen.measured, [
      { name: 'rugdekking.deliveries', value: 1, attributes: { deed: 'tell', outcome: 'later' } },
      { name: 'rugdekking.refusals', value: 1, attributes: { why: 401 } },
      { name: 'rugdekking.refusals', value: 1, attributes: { why: 'foreignTenant' } },
      { name: 'rugdekking.timers.late', value: 1, attributes: { timer: 'aftercareUnclaimed' } },
      {
        name: 'rugdekking.commit.duration',
        value: 0.012,
        attributes: { kind: 'incident', outcome: 'written' },
      },
    ]);
  });

  it('how old the outbox is and how much was given up, asked when somebody looks', async () => {
    let age = 1_500;
    telemetry().watchOutbox({ ageMs: async () => age, parked: async () => 2 });
    assert.deepEqual(await seen.collect(), { 'rugdekking.outbox.age': 1.5, 'rugdekking.parked': 2 });
    age = 0;
    assert.deepEqual(await seen.collect(), { 'rugdekking.outbox.age': 0, 'rugdekking.parked': 2 });
  });

  it('nothing of an outbox that cannot be asked now, rather than a number that is not true', async () => {
    telemetry().watchOutbox({
      ageMs: () => Promise.reject(new Error('down')),
      parked: () => Promise.reject(new Error('down')),
    });
    assert.deepEqual(await seen.collect(), {});
  });

  it('durations in seconds, as everybody expects them', () => {
    telemetry().watchOutbox({ ageMs: async () => 0, parked: async () => 0 });
    for (const [name, unit] of seen.units) assert.equal(unit === 's', /duration|age$/.test(name), name);
  });
});
