import assert from 'node:assert/strict';
import { useFakeTimers } from 'sinon';
import { createKeysRenewal } from '../../bot/keys-renewal.ts';
import { createLog } from '../../bot/log.ts';
import { openSqliteStore } from '../../storage/sqlite/sqlite-store.ts';
import type { Store } from '../../storage/store.ts';
import { StoreUnavailable } from '../../storage/store-error.ts';
import { tenant } from './activities.ts';

describe('filing aggressors anew at the start', () => {
  let store: Store;
  let lines: string[];
  const log = () => createLog('info', { write: line => lines.push(line) });
  beforeEach(() => {
    store = openSqliteStore(':memory:');
    lines = [];
  });
  afterEach(() => store.close());

  it('says nothing when there is nothing to do', async () => {
    const renewal = createKeysRenewal(store, tenant, log());
    await renewal.start();
    renewal.stop();
    assert.deepEqual(lines, []);
  });

  it('keeps nobody from starting when the store cannot answer, and is tried again until it can', async () => {
    const clock = useFakeTimers();
    let asked = 0;
    const failing = new Proxy(store, {
      get: (target, name) => {
        if (name === 'filedBefore' && asked < 2)
          return () => {
            asked += 1;
            return Promise.reject(new StoreUnavailable('locked', 'The database is locked. Wait.'));
          };
        const member: unknown = Reflect.get(target, name);
        return typeof member === 'function' ? member.bind(target) : member;
      },
    });
    const renewal = createKeysRenewal(failing, tenant, log());
    await renewal.start();
    assert.match(lines.join(''), /not filed anew yet/);
    await clock.tickAsync(60_000);
    assert.equal(asked, 2);
    await clock.tickAsync(60_000);
    await clock.tickAsync(600_000);
    assert.equal(lines.length, 2);
    renewal.stop();
    clock.restore();
  });
});
