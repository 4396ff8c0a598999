import assert from 'node:assert/strict';
import { setTimeout as elapse } from 'node:timers/promises';
import { StoreUnavailable } from '../../../storage/store-error.ts';
import { incidentKey, minute } from '../../storage/samples.ts';
import { line, openShift, type Shift } from './shift.ts';

/** Waits for what the worker does by itself, for as long as that may take on a busy machine. */
const until = async (isTrue: () => boolean): Promise<void> => {
  for (let waited = 0; !isTrue(); waited += 5) {
    assert.ok(waited < 5_000, `it has not come true: ${isTrue}`);
    await elapse(5);
  }
};

describe('the worker that keeps promises', () => {
  let shift: Shift;
  /** What a test holds up: let go at the end, or the worker would never stop. */
  let held = Promise.withResolvers<void>();
  const hold = () => held.promise;
  const release = () => held.resolve();

  beforeEach(() => {
    shift = openShift();
    held = Promise.withResolvers<void>();
  });
  afterEach(async () => {
    release();
    await shift.worker.stop();
    await shift.store.close();
  });

  const count = (from: number, howMany: number) => Array.from({ length: howMany }, (_, n) => from + n);

  it('carries out each lane in order, and all of it', async () => {
    await shift.given('i-1', line('a', 1), line('b', 11), line('a', 2), line('b', 12), line('a', 3));
    shift.worker.start();
    await shift.worker.catchUp();
    assert.deepEqual(
      shift.done.filter(entry => entry < 10),
      [1, 2, 3],
    );
    assert.deepEqual(
      shift.done.filter(entry => entry > 10),
      [11, 12],
    );
    assert.deepEqual(await shift.effects('i-1'), []);
  });

  it('does not let a lane that hangs hold up another one of the same case', async () => {
    await shift.given('i-1', line('a', 1), line('a', 2), line('b', 11), line('b', 12), line('b', 13));
    shift.onLine = entry => (entry === 1 ? hold() : Promise.resolve());
    shift.worker.start();
    await until(() => shift.done.length === 3);
    assert.deepEqual(shift.done, [11, 12, 13]);
    assert.ok(!shift.begun.includes(2), 'what comes after it in its lane waits');
    release();
    await shift.worker.catchUp();
    assert.deepEqual(shift.done, [11, 12, 13, 1, 2]);
  });

  it('takes up what is added to a case that it is busy with', async () => {
    await shift.given('i-1', line('a', 1));
    shift.onLine = entry => (entry === 1 ? hold() : Promise.resolve());
    shift.worker.start();
    await until(() => shift.begun.includes(1));
    const before = await shift.store.get(incidentKey('i-1'));
    assert.ok(before);
    const effects = [...before.body.effects, line('b', 11)];
    await shift.store.put(before.key, { ...before.body, effects }, before.etag);
    shift.worker.wake(before.key);
    await until(() => shift.done.includes(11));
    assert.deepEqual(shift.done, [11]);
  });

  it('does not let cases that hang hold up the others, however many hang', async () => {
    for (const n of count(0, 15)) await shift.given(`1-slow-${n}`, line('a', n));
    for (const n of count(100, 40)) await shift.given(`2-fast-${n}`, line('a', n));
    shift.onLine = entry => (entry < 100 ? hold() : Promise.resolve());
    shift.worker.start();
    await until(() => shift.done.length === 40);
    assert.ok(shift.done.every(entry => entry >= 100));
  });

  it('writes down all that ends at the same moment, and does nothing twice for it', async () => {
    await shift.given('i-1', ...count(0, 30).map(n => line(`lane-${n}`, n)));
    let waiting = 0;
    shift.onLine = async () => {
      waiting += 1;
      if (waiting === 30) setImmediate(release);
      await hold();
    };
    shift.worker.start();
    await until(() => shift.done.length === 30);
    await shift.worker.catchUp();
    assert.equal(shift.begun.length, 30);
    assert.deepEqual(await shift.effects('i-1'), []);
  });

  it('waits for a store that is away for a moment, rather than say twice what was said', async () => {
    await shift.given('i-1', line('a', 1), line('a', 2));
    let refusals = 2;
    shift.onLine = async entry => {
      if (entry !== 1) return;
      shift.onWrite = () => {
        refusals -= 1;
        if (refusals >= 0) throw new StoreUnavailable('locked', 'The database is in use.');
      };
    };
    shift.worker.start();
    await until(() => shift.done.length === 2);
    await shift.worker.catchUp();
    assert.deepEqual(shift.begun, [1, 2]);
  });

  it('begins nothing twice when its clock jumps over the end of a lease', async () => {
    await shift.given('i-1', line('a', 1), line('b', 11, { due: minute(30).toISOString() }));
    shift.onLine = entry => (entry === 1 ? hold() : Promise.resolve());
    shift.worker.start();
    await until(() => shift.begun.includes(1));
    shift.later(45);
    shift.worker.wake(incidentKey('i-1'));
    await until(() => shift.done.includes(11));
    release();
    await shift.worker.catchUp();
    assert.deepEqual(shift.begun, [1, 11]);
    assert.deepEqual(await shift.effects('i-1'), []);
  });

  it('shares the work with another instance, and neither does what the other one does', async () => {
    const colleague = shift.colleague();
    for (const n of count(0, 20)) await shift.given(`i-${n}`, line('a', n * 2), line('a', n * 2 + 1));
    shift.onLine = () => elapse(2);
    shift.worker.start();
    colleague.start();
    await until(() => shift.done.length === 40);
    await Promise.all([shift.worker.catchUp(), colleague.catchUp()]);
    await colleague.stop();
    assert.deepEqual(
      shift.begun.toSorted((a, b) => a - b),
      count(0, 40),
    );
  });

  it('takes over what another instance left behind, once its lease has ended', async () => {
    const dead = shift.colleague();
    await shift.given('i-1', line('a', 1));
    shift.onLine = () => (shift.begun.length === 1 ? hold() : Promise.resolve());
    dead.start();
    await until(() => shift.begun.length === 1);
    shift.worker.start();
    await shift.worker.catchUp();
    assert.deepEqual(shift.begun, [1], 'not while it is held');
    shift.later(2);
    await shift.worker.catchUp();
    assert.deepEqual(shift.begun, [1, 1]);
    assert.deepEqual(await shift.effects('i-1'), []);
    release();
    await dead.stop();
  });

  describe('told to stop', () => {
    it('finishes what is under way and begins nothing more', async () => {
      await shift.given('i-1', line('a', 1), line('a', 2), line('b', 11));
      shift.onLine = entry => (entry === 1 ? hold() : Promise.resolve());
      shift.worker.start();
      await until(() => shift.begun.includes(1) && shift.done.includes(11));
      const stopping = shift.worker.stop();
      release();
      await stopping;
      assert.deepEqual(shift.done, [11, 1]);
      assert.deepEqual(
        (await shift.effects('i-1')).map(({ id }) => id),
        ['1.2'],
      );
    });

    it('asks nothing of the store any more', async () => {
      shift.worker.start();
      await shift.worker.stop();
      await shift.given('i-1', line('a', 1));
      await elapse(60);
      shift.worker.wake(incidentKey('i-1'));
      await elapse(60);
      assert.deepEqual(shift.begun, []);
    });
  });
});
