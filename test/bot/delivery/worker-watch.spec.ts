import assert from 'node:assert/strict';
import { keepVigil } from '../../../bot/delivery/worker-watch.ts';
import { noTelemetry } from '../../../bot/telemetry/no-telemetry.ts';
import { effect, minute } from '../../storage/samples.ts';

describe('who watches the worker', () => {
  let ms = 0;
  let now = minute(0);
  const told: unknown[] = [];
  const vigil = () =>
    keepVigil(
      {
        ...noTelemetry,
        delivered: (...what) => void told.push(what),
        rang: (...what) => void told.push(what),
      },
      () => now,
      () => ms,
    );
  beforeEach(() => {
    told.length = 0;
    ms = 1_000;
    now = minute(0);
  });

  it('knows how long it has been silent: a look is a sign of life, and so is each attempt', () => {
    const watch = vigil();
    assert.equal(watch.silentMs(), undefined);
    watch.looked();
    ms += 400;
    assert.equal(watch.silentMs(), 400);
    watch.ended(effect('e1'), 'later');
    assert.equal(watch.silentMs(), 0);
  });

  it('counts what was sent by what it was and how it ended', () => {
    const watch = vigil();
    watch.ended(effect('e1'), 'done');
    watch.ended(effect('e2', { deed: { do: 'number' } }), 'parked');
    assert.deepEqual(told, [
      ['showCard', 'done'],
      ['number', 'parked'],
    ]);
  });

  it('tells how long after its moment a timer rang, once it did', () => {
    const watch = vigil();
    const timer = effect('e1', {
      due: minute(0).toISOString(),
      deed: { do: 'timer', timer: 'aftercareUnclaimed' },
    });
    now = minute(3);
    watch.ended(timer, 'later');
    watch.ended(timer, 'done');
    assert.deepEqual(told, [
      ['timer', 'later'],
      ['timer', 'done'],
      ['aftercareUnclaimed', 180_000],
    ]);
  });
});
