import assert from 'node:assert/strict';
import { DeliveryError } from '../../../dialogs/post.ts';
import { minute } from '../../storage/samples.ts';
import { line, openShift, type Shift } from './shift.ts';

describe('an attempt that does not succeed', () => {
  let shift: Shift;
  beforeEach(() => {
    shift = openShift();
  });
  afterEach(async () => {
    await shift.worker.stop();
    await shift.store.close();
  });

  const count = (from: number, howMany: number) => Array.from({ length: howMany }, (_, n) => from + n);
  const failing = (error: () => Error) => {
    shift.onLine = () => Promise.reject(error());
  };

  it('is followed by a longer wait every time, and keeps the lane waiting', async () => {
    await shift.given('i-1', line('a', 1), line('a', 2));
    failing(() => new DeliveryError('later', 'send: 503', undefined, 503));
    shift.worker.start();
    const waits: number[] = [];
    for (const attempt of count(1, 5)) {
      await shift.worker.catchUp();
      const [first] = await shift.effects('i-1');
      assert.equal(first?.attempts, attempt);
      const next = await shift.store.nextDue();
      assert.ok(next);
      waits.push(next.getTime());
      shift.later((next.getTime() - (waits.at(-2) ?? minute(0).getTime())) / 60_000);
    }
    const gaps = waits.map((moment, index) => moment - (waits[index - 1] ?? minute(0).getTime()));
    assert.deepEqual(gaps, [1_000, 2_000, 4_000, 8_000, 16_000]);
    assert.ok(!shift.begun.includes(2));
  });

  it('is repeated when Teams asks for it, and not sooner', async () => {
    await shift.given('i-1', line('a', 1));
    failing(() => new DeliveryError('later', 'send: 429', 90_000, 429));
    shift.worker.start();
    await shift.worker.catchUp();
    assert.deepEqual(await shift.store.nextDue(), new Date(minute(0).getTime() + 90_000));
  });

  it('is the last one after many, after which the lane goes on', async () => {
    await shift.given('i-1', line('a', 1), line('a', 2));
    shift.onLine = entry =>
      entry === 1 ? Promise.reject(new DeliveryError('later', 'send: no answer')) : Promise.resolve();
    shift.worker.start();
    for (let tries = 0; !shift.done.includes(2); tries += 1) {
      assert.ok(tries < 40, 'it must give up some time');
      shift.later(16);
      await shift.worker.catchUp();
    }
    const [parked] = await shift.effects('i-1');
    assert.equal(parked?.attempts, 24);
    assert.equal(parked?.parked?.reason, 'silent');
  });

  it('is not repeated when Teams will never take it', async () => {
    await shift.given('i-1', line('a', 1));
    failing(() => new DeliveryError('refused', 'send: 413', undefined, 413));
    shift.worker.start();
    await shift.worker.catchUp();
    const [parked] = await shift.effects('i-1');
    assert.equal(parked?.attempts, 1);
    assert.ok(parked?.parked);
  });

  it('is not repeated when the destination is gone; whoever stands in is told', async () => {
    await shift.given('i-1', line('a', 1), line('a', 2));
    failing(() => new DeliveryError('gone', 'send: 403', undefined, 403));
    shift.worker.start();
    await shift.worker.catchUp();
    assert.deepEqual(shift.passedOn, [1, 2]);
    assert.deepEqual(await shift.effects('i-1'), []);
  });

  it('is repeated after a fault of our own as well, and given up with that reason', async () => {
    await shift.given('i-1', line('a', 1));
    failing(() => new TypeError('a mistake'));
    shift.worker.start();
    for (let tries = 0; tries < 30; tries += 1) {
      await shift.worker.catchUp();
      shift.later(16);
    }
    const [parked] = await shift.effects('i-1');
    assert.equal(parked?.parked?.reason, 'fault');
    assert.equal(shift.begun.length, 24);
  });
});
