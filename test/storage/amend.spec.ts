import assert from 'node:assert/strict';
import { amend } from '../../storage/revise.ts';
import { openSqliteStore } from '../../storage/sqlite/sqlite-store.ts';
import { absent, type Key, type Store } from '../../storage/store.ts';
import { StoreConflict } from '../../storage/store-error.ts';
import { tenant } from './samples.ts';

const key: Key<'numbering'> = { tenant, kind: 'numbering', id: '2026' };
const numbering = (last: number) => ({ last, given: [] });

describe('Amending a document', () => {
  let store: Store;

  beforeEach(async () => {
    store = openSqliteStore(':memory:');
    await store.put(key, numbering(1), absent);
  });

  afterEach(() => store.close());

  /** Somebody who writes just before each of the first `times` writes of ours. */
  const disturbed = (times: number): Store => {
    const put: Store['put'] = async (where, body, expected) => {
      const before = await store.get(key);
      if (times > 0 && before) {
        times -= 1;
        await store.put(key, numbering(before.body.last + 100), before.etag);
      }
      return store.put(where, body, expected);
    };
    return new Proxy(store, {
      get: (target, name) => {
        if (name === 'put') return put;
        const member: unknown = Reflect.get(target, name);
        return typeof member === 'function' ? member.bind(target) : member;
      },
    });
  };

  it('answers the document as it was written', async () => {
    const written = await amend(store, key, ({ last }) => numbering(last + 1));
    assert.deepEqual(written, await store.get(key));
    assert.equal(written?.body.last, 2);
  });

  it('asks again on top of what somebody else wrote in between', async () => {
    const seen: number[] = [];
    await amend(disturbed(2), key, ({ last }) => {
      seen.push(last);
      return numbering(last + 1);
    });
    assert.deepEqual(seen, [1, 101, 201]);
    assert.equal((await store.get(key))?.body.last, 202);
  });

  it('gives up, with the conflict, when others are first time and again', async () => {
    await assert.rejects(
      amend(disturbed(Number.POSITIVE_INFINITY), key, ({ last }) => numbering(last + 1)),
      StoreConflict,
    );
    assert.equal((await store.get(key))?.body.last, 1001, 'ten times, all of them by the others');
  });

  it('writes nothing when there is nothing to change, or no document', async () => {
    const before = await store.get(key);
    assert.equal(await amend(store, key, () => undefined), undefined);
    assert.deepEqual(await store.get(key), before);
    assert.equal(await amend(store, { ...key, id: '2027' }, body => body), undefined);
  });
});
