import assert from 'node:assert/strict';
import { setTimeout as elapse } from 'node:timers/promises';
import { createBot } from '../../bot/bot.ts';
import { openWorker, type Worker } from '../../bot/delivery/worker.ts';
import { keepVigil, type Vigil } from '../../bot/delivery/worker-watch.ts';
import { createLog } from '../../bot/log.ts';
import { createReadiness, type Obstacle } from '../../bot/readiness.ts';
import { openSqliteStore } from '../../storage/sqlite/sqlite-store.ts';
import { absent, type Store } from '../../storage/store.ts';
import { StoreUnavailable } from '../../storage/store-error.ts';
import { effect, incidentFile, incidentKey, minute } from '../storage/samples.ts';
import { town } from '../town.ts';
import { demo } from './edge.ts';

const log = createLog('silent');
const nobody = { delivered: () => undefined, rang: () => undefined };
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
      nobody,
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
  const asking = (of: Pick<Store, 'nextDue'> = store) =>
    createReadiness({ store: of, silentMs: vigil.silentMs, now: () => now, clock: () => ms });
  const due = (minutes: number) => {
    const key = incidentKey('i1');
    const late = effect('e1', { due: minute(minutes).toISOString() });
    return store.put(key, incidentFile(key, { effects: [late] }), absent);
  };
  const says = async (obstacle: Obstacle | undefined, of?: Pick<Store, 'nextDue'>) =>
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
    ms += 60_000;
    await says(undefined);
    ms += 1;
    await says('worker');
  });

  it('not when the worker is never told what is due', async () => {
    let calls = 0;
    const once: Store['due'] = (...asked) => {
      calls += 1;
      return calls === 1 ? store.due(...asked) : never();
    };
    await working(broken({ due: once }));
    ms += 60_001;
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

describe('the whole bot, asked whether it is ready', () => {
  it('says yes while it works, and no with the reason once its store is silent; alive it is all the time', async () => {
    const store = openSqliteStore(':memory:');
    let isSilent = false;
    const nextDue: Store['nextDue'] = () => (isSilent ? never() : store.nextDue());
    const bot = createBot({
      settings: { ...demo, expectedTenant: town.tenant },
      organisation: town,
      store: new Proxy(store, {
        get: (target, name) => {
          if (name === 'nextDue') return nextDue;
          const member: unknown = Reflect.get(target, name);
          return typeof member === 'function' ? member.bind(target) : member;
        },
      }),
      log,
      now: () => new Date(),
    });
    const { port } = await bot.start();
    const ask = async (path: string) => {
      const response = await fetch(`http://127.0.0.1:${port}${path}`);
      return [response.status, await response.text()];
    };
    try {
      assert.deepEqual(await ask('/ready'), [200, '{"status":"ready"}']);
      isSilent = true;
      await elapse(1_100);
      assert.deepEqual(await ask('/ready'), [503, '{"status":"notReady","reason":"store"}']);
      assert.equal((await ask('/health'))[0], 200);
    } finally {
      await bot.stop();
    }
  });
});
