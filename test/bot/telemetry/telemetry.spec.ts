import assert from 'node:assert/strict';
import { setTimeout as elapse } from 'node:timers/promises';
import { createTelemetry } from '../../../bot/telemetry/create-telemetry.ts';
import { noTelemetry } from '../../../bot/telemetry/no-telemetry.ts';
import type { Telemetry } from '../../../bot/telemetry/telemetry.ts';
import { type Recorder, recorder } from './recorder.ts';

const turn = { id: 'turn-1', what: 'pressed', place: 'chat', action: 'report.send' };
const { id: _, ...kind } = turn;

describe('what an operator can see', () => {
  let seen: Recorder;
  let telemetry: Telemetry;
  beforeEach(() => {
    seen = recorder();
    telemetry = createTelemetry(seen.openTelemetry);
  });
  afterEach(() => telemetry.close());
  /** Series by name, without their values. */
  const series = (name: string) => seen.of(name).map(({ attributes, count }) => ({ attributes, count }));

  it('how long a turn took, by what was asked, with a span that leads to the log', async () => {
    await telemetry.turn(turn, async () => 'answered');
    await telemetry.close();
    const [measured] = seen.of('rugdekking.turn.duration');
    assert.ok(measured && measured.value >= 0 && measured.value < 1);
    assert.deepEqual(measured.attributes, { ...kind, outcome: 'answered' });
    assert.deepEqual(seen.spans(), [
      {
        name: 'turn',
        within: undefined,
        attributes: { 'turn.id': 'turn-1', ...kind, outcome: 'answered' },
        failed: false,
        words: [],
      },
    ]);
  });

  it('of what a turn is made: what was read, decided, written down and said, each within the other', async () => {
    await telemetry.turn(turn, async () => {
      await telemetry.during('decide', {}, async () => {
        await telemetry.during('load', { kind: 'incident' }, () => elapse(1));
        await telemetry.during('commit', { kind: 'incident' }, () => elapse(1));
      });
      await telemetry.during('deliver', { deed: 'send' }, () => elapse(1));
      return 'answered';
    });
    await telemetry.close();
    assert.deepEqual(
      seen.spans().map(({ name, within }) => [name, within]),
      [
        ['load', 'decide'],
        ['commit', 'decide'],
        ['decide', 'turn'],
        ['deliver', 'turn'],
        ['turn', undefined],
      ],
    );
  });

  it('two turns at once apart from each other', async () => {
    const take = (id: string) =>
      telemetry.turn({ ...turn, id }, async () => {
        await elapse(2);
        await telemetry.during('decide', { question: id }, () => elapse(2));
        return 'answered';
      });
    await Promise.all([take('one'), take('two')]);
    await telemetry.close();
    assert.equal(seen.spans().filter(({ within }) => within === 'turn').length, 2);
  });

  it('an effect as a trace of its own, and nothing of a clock that only looks', async () => {
    await telemetry.during('load', { question: 'due' }, () => elapse(1));
    await telemetry.during('effect', { deed: 'tell' }, () =>
      telemetry.during('deliver', { deed: 'send' }, () => elapse(1)),
    );
    await telemetry.close();
    assert.deepEqual(
      seen.spans().map(({ name, within }) => [name, within]),
      [
        ['deliver', 'effect'],
        ['effect', undefined],
      ],
    );
  });

  it('a turn that failed, and one that broke, without the words of what broke it', async () => {
    await telemetry.turn(turn, async () => 'failed');
    const broken = telemetry.turn(turn, () =>
      telemetry.during('decide', {}, () => Promise.reject(new Error('Emma de Vries'))),
    );
    await assert.rejects(broken, /Emma/);
    await telemetry.close();
    assert.deepEqual(
      seen.spans().map(({ name, failed, words }) => [name, failed, words]),
      [
        ['turn', true, []],
        ['decide', true, []],
        ['turn', true, []],
      ],
    );
    assert.deepEqual(series('rugdekking.turn.duration'), [
      { attributes: { ...kind, outcome: 'failed' }, count: 2 },
    ]);
  });

  it('how sending goes, who is refused, and timers that rang too late', async () => {
    telemetry.delivered('tell', 'later');
    telemetry.delivered('tell', 'later');
    telemetry.refused('otherAudience');
    telemetry.refused('foreignTenant');
    telemetry.rang('aftercareUnclaimed', 60_000);
    telemetry.rang('aftercareUnclaimed', 60_001);
    telemetry.committed('incident', 'written', 12);
    await telemetry.close();
    assert.deepEqual(
      seen.of('rugdekking.deliveries').map(({ value, attributes }) => [value, attributes]),
      [[2, { deed: 'tell', outcome: 'later' }]],
    );
    assert.deepEqual(
      seen.of('rugdekking.refusals').map(({ attributes }) => attributes.why),
      ['otherAudience', 'foreignTenant'],
    );
    assert.deepEqual(
      seen.of('rugdekking.timers.late').map(({ value, attributes }) => [value, attributes]),
      [[1, { timer: 'aftercareUnclaimed' }]],
    );
    const [commit] = seen.of('rugdekking.commit.duration');
    assert.deepEqual([commit?.value, commit?.attributes], [0.012, { kind: 'incident', outcome: 'written' }]);
  });

  it('how old and how large the outbox is, and how much was given up, asked when somebody looks', async () => {
    telemetry.watchOutbox({ ageMs: async () => 1_500, size: async () => 3, parked: async () => 2 });
    await telemetry.close();
    const values = Object.fromEntries(seen.measured().map(({ name, value }) => [name, value]));
    assert.deepEqual(values, {
      'rugdekking.outbox.age': 1.5,
      'rugdekking.outbox.size': 3,
      'rugdekking.parked': 2,
    });
  });

  it('nothing of an outbox that cannot be asked now, rather than a number that is not true', async () => {
    const down = () => Promise.reject(new Error('down'));
    telemetry.watchOutbox({ ageMs: down, size: down, parked: down });
    await telemetry.close();
    assert.deepEqual(seen.measured(), []);
  });

  it('durations in seconds, as everybody expects them', async () => {
    telemetry.watchOutbox({ ageMs: async () => 0, size: async () => 0, parked: async () => 0 });
    telemetry.committed('incident', 'written', 12);
    telemetry.delivered('tell', 'done');
    telemetry.refused('401');
    telemetry.rang('completeReport', 70_000);
    await telemetry.turn(turn, async () => 'answered');
    await telemetry.close();
    const names = new Set(seen.measured().map(({ name }) => name));
    assert.equal(names.size, 8);
    for (const { name, unit } of seen.measured())
      assert.equal(unit === 's', /duration|age$/.test(name), name);
  });
});

describe('a bot that nobody measures', () => {
  it('does everything as ever', async () => {
    let isTaken = false;
    await noTelemetry.turn(turn, async () => {
      isTaken = true;
      return 'answered';
    });
    assert.equal(isTaken, true);
    assert.equal(await noTelemetry.during('load', {}, async () => 7), 7);
    await assert.rejects(
      noTelemetry.during('load', {}, () => Promise.reject(new Error('down'))),
      /down/,
    );
    noTelemetry.delivered('tell', 'done');
    noTelemetry.refused('401');
    noTelemetry.committed('incident', 'written', 1);
    noTelemetry.rang('completeReport', 70_000);
    await noTelemetry.close();
  });
});
