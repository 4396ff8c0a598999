import assert from 'node:assert/strict';
import { setTimeout as elapse } from 'node:timers/promises';
import { openWorker, type Worker } from '../../bot/delivery/worker.ts';
import { keepVigil, type Vigil } from '../../bot/delivery/worker-watch.ts';
import { createLog } from '../../bot/log.ts';
import { createReadiness, type Obstacle } from '../../bot/readiness.ts';
import { noTelemetry } from '../../bot/telemetry/no-telemetry.ts';
import { openSqliteStore } from '../../storage/sqlite/sqlite-store.ts';
import { absent, type Store } from '../../storage/store.ts';
import { StoreUnavailable } from '../../storage/store-error.ts';
import { effect, incidentFile, incidentKey, minute } from '../storage/samples.ts';

const log = createLog('silent');
const never = () => new Promise<never>(() => undefined);

describe('whether the bot can do its work', () => {
  /** Of the protocol, and of the machine. */
  let now: Date;
  let ms: number;
  let store: Store;
  let vigil: Vigil;
  let worker: Worker | undefined;
  beforeEach(() => {
    now = minute(0);
    ms = 0;
    store = openSqliteStore(':memory:');
    vigil = keepVigil(
      noTelemetry,
      () => now,
      () => ms,
    );
  });
  afterEach(async () => {
    await worker?.stop();
    worker = undefined;
    await store.close();
  });

  const broken = (part: Partial<Store>): Store =>
    new Proxy(store, {
      get: (target, name) => {
        const member: unknown = Reflect.get(part, name) ?? Reflect.get(target, name);
        return typeof member === 'function' ? member.bind(target) : member;
      },
    });
  const working = async (on: Store = store): Promise<void> => {
    worker = openWorker({
      store: on,
      doing: {
        carryOut: async () => file => file,
        cannot: async () => undefined,
        troubleIn: () => undefined,
        hitchIn: () => 'fault',
        givenUp: () => file => file,
      },
      log,
      now: () => now,
      owner: 'test',
      chance: () => 0,
      watch: vigil,
    });
    worker.start();
    while (vigil.silentMs() === undefined) await elapse(1);
  };
  const asking = (of: Pick<Store, 'nextDue' | 'get' | 'put'> = store) =>
    createReadiness({ store: of, tenant: 'town', silentMs: vigil.silentMs, now: () => now, clock: () => ms });
  /** Time goes by, on the clock of the protocol and on that of the machine. */
  const later = (by: number): void => {
    ms += by;
    now = new Date(now.getTime() + by);
  };
  const due = (minutes: number) => {
    const key = incidentKey('i1');
    const late = effect('e1', { due: minute(minutes).toISOString() });
    return store.put(key, incidentFile(key, { effects: [late] }), absent);
  };
  const says = async (obstacle: Obstacle | undefined, of?: Store) =>
    assert.equal(await asking(of)(), obstacle);

  it('it can, when the store answers and the worker looks', async () => {
    await working();
    await says(undefined);
  });

  it('not when the store breaks', async () => {
    await working();
    await says('store', broken({ nextDue: () => Promise.reject(new StoreUnavailable('full', '')) }));
  });

  it('not when the store does not answer within a second', async () => {
    await working();
    await says('store', broken({ nextDue: never }));
  });

  it('not before the worker has looked for the first time', async () => {
    await says('worker');
  });

  it('not when the worker has stood still for more than a minute', async () => {
    await working();
    await worker?.stop();
    later(60_000);
    await says(undefined);
    later(1);
    await says('worker');
  });

  it('not when the worker is never told what is due', async () => {
    let calls = 0;
    const once: Store['due'] = (...asked) => {
      calls += 1;
      return calls === 1 ? store.due(...asked) : never();
    };
    await working(broken({ due: once }));
    later(60_001);
    await says('worker');
  });

  it('not when things due stay undone, as with a disk that is full', async () => {
    await due(0);
    await working(broken({ put: () => Promise.reject(new StoreUnavailable('full', '')) }));
    now = minute(5);
    await says(undefined);
    now = minute(6);
    await says('outbox');
  });

  it('it can again, when what was due is done', async () => {
    await due(-600);
    await working();
    await worker?.catchUp();
    await says(undefined);
  });

  it('not when the store can be read and not written, long before anybody reports', async () => {
    await working();
    const full = broken({ put: () => Promise.reject(new StoreUnavailable('full', '')) });
    await says('write', full);
    await says('write', broken({ put: never }));
    await says(undefined);
  });

  it('it can, when another instance was first to write', async () => {
    await working();
    await Promise.all([asking()(), asking()(), asking()()]);
    await says(undefined);
  });

  it('it writes once in half a minute at most, and at once again after one that failed', async () => {
    await working();
    let written = 0;
    let isFull = false;
    const put: Store['put'] = (...asked) => {
      written += 1;
      return isFull ? Promise.reject(new StoreUnavailable('full', '')) : store.put(...asked);
    };
    const ready = asking(broken({ put }));
    for (let n = 0; n < 10; n += 1) {
      assert.equal(await ready(), undefined);
      later(2_000);
    }
    assert.equal(written, 1);
    isFull = true;
    later(30_000);
    assert.equal(await ready(), 'write');
    isFull = false;
    later(1_000);
    assert.equal(await ready(), undefined);
    assert.equal(written, 3);
  });

  it('not while the clock stands still or was put back, and again when it goes', async () => {
    await working();
    const ready = asking();
    const passes = async (machine: number, protocol: number) => {
      ms += machine;
      now = new Date(now.getTime() + protocol);
      vigil.looked();
      return ready();
    };
    assert.equal(await passes(31_000, 31_000), undefined);
    assert.equal(await passes(31_000, 0), 'clock');
    assert.equal(await passes(5_000, 5_000), 'clock');
    assert.equal(await passes(31_000, 31_000), undefined);
    assert.equal(await passes(31_000, -3_600_000), 'clock');
    assert.equal(await passes(31_000, 86_400_000), undefined);
  });

  it('it asks the store at most once a second, however often it is asked itself', async () => {
    await working();
    let asked = 0;
    const ready = asking(
      broken({
        nextDue: () => {
          asked += 1;
          return store.nextDue();
        },
      }),
    );
    await Promise.all(Array.from({ length: 50 }, ready));
    assert.equal(asked, 1);
    ms += 1_000;
    await ready();
    assert.equal(asked, 2);
  });
});
