import assert from 'node:assert/strict';
import { amend } from '../../../storage/revise.ts';
import { absent, type Key, type Store } from '../../../storage/store.ts';
import { StoreConflict } from '../../../storage/store-error.ts';
import type { Fault } from '../fault-proxy.ts';
import { incidentFile, incidentKey, sara, tenant } from '../samples.ts';
import { aPair, first, status } from './a-pair.ts';

describe('Writing to Cosmos', () => {
  const pair = aPair();
  const key = incidentKey('i-1');
  const file = incidentFile(key);

  describe('when the answer is lost', () => {
    /** The ways in which an answer is lost: the first two were not carried out, or only later. */
    const losses: Readonly<Record<string, Fault>> = {
      'before it was carried out': 'reset',
      'before it was carried out, without a word': 'hang',
      'after it was carried out': 'applyThenReset',
      'because it was carried out late, beside the second try': { delay: 160 },
    };

    for (const [when, fault] of Object.entries(losses)) {
      it(`${when}: creating succeeds once, and is no conflict`, async () => {
        pair.proxy.on('create', first(fault));
        const etag = await pair.store.put(key, file, absent);
        assert.deepEqual(await pair.other.get(key), { key, etag, body: file });
        assert.equal((await pair.other.casesOf('incident', tenant, sara, { limit: 5 })).items.length, 1);
      });

      it(`${when}: replacing succeeds once, and is no conflict`, async () => {
        const before = await pair.other.put(key, file, absent);
        pair.proxy.on('replace', first(fault));
        const etag = await pair.store.put(key, { ...file, revision: 2 }, before);
        assert.deepEqual(await pair.other.get(key), { key, etag, body: { ...file, revision: 2 } });
      });

      it(`${when}: removing succeeds`, async () => {
        const etag = await pair.other.put(key, file, absent);
        pair.proxy.on('remove', first(fault));
        await pair.store.remove(key, etag);
        assert.equal(await pair.other.get(key), undefined);
      });
    }

    it('is found again also when the answer to looking for it is lost', async () => {
      pair.proxy.on('create', first('applyThenReset'));
      pair.proxy.on('read', first(status(503)));
      const etag = await pair.store.put(key, file, absent);
      assert.equal((await pair.other.get(key))?.etag, etag);
    });

    it('is a conflict when another one was first', async () => {
      const before = await pair.other.put(key, file, absent);
      const theirs = await pair.other.put(key, { ...file, revision: 7 }, before);
      pair.proxy.on('replace', first('reset'));
      await assert.rejects(pair.store.put(key, { ...file, revision: 2 }, before), StoreConflict);
      assert.equal((await pair.other.get(key))?.etag, theirs);
      pair.proxy.on('create', first('reset'));
      await assert.rejects(pair.store.put(key, file, absent), StoreConflict);
    });
  });

  it('counts every acknowledged write of two instances exactly once, over a line that keeps breaking', async () => {
    const numbering: Key<'numbering'> = { tenant, kind: 'numbering', id: '2026' };
    await pair.other.put(numbering, { last: 0, given: [] }, absent);
    const troubles: readonly (Fault | undefined)[] = [undefined, 'applyThenReset', status(449), 'reset'];
    pair.proxy.on('replace', nth => troubles[nth % troubles.length]);
    const count = async (by: Store) => {
      for (let n = 0; n < 6; n += 1)
        await amend(by, numbering, ({ last }) => ({ last: last + 1, given: [] }));
    };
    await Promise.all([count(pair.store), count(pair.other)]);
    assert.equal((await pair.other.get(numbering))?.body.last, 12);
    assert.ok(pair.proxy.count('replace') > 6);
  });

  it('lets one of two instances win, whenever they meet', async () => {
    let etag = await pair.other.put(key, file, absent);
    for (let round = 2; round < 12; round += 1) {
      const both = await Promise.allSettled(
        [pair.store, pair.other].map((one, index) =>
          one.put(key, { ...file, revision: round * 10 + index }, etag),
        ),
      );
      assert.deepEqual(both.map(outcome => outcome.status).sort(), ['fulfilled', 'rejected']);
      const winner = both.findIndex(outcome => outcome.status === 'fulfilled');
      const now = await pair.store.get(key);
      assert.equal(now?.body.revision, round * 10 + winner);
      etag = now?.etag ?? '';
    }
  });
});
