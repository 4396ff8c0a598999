import assert from 'node:assert/strict';
import { amend } from '../../../storage/amend.ts';
import type { CosmosSettings } from '../../../storage/cosmos/cosmos-settings.ts';
import { openCosmosStore } from '../../../storage/cosmos/cosmos-store.ts';
import { prepareContainer } from '../../../storage/cosmos/prepare-container.ts';
import { absent, type Key, type Store } from '../../../storage/store.ts';
import { StoreConflict, type StoreTrouble, StoreUnavailable } from '../../../storage/store-error.ts';
import { aFaultProxy, type Deed, type Fault, type Rule } from '../fault-proxy.ts';
import { incidentFile, incidentKey, sara, tenant } from '../samples.ts';
import { aCosmosServer } from './cosmos-server.ts';

const first =
  (...faults: readonly Fault[]): Rule =>
  nth =>
    faults[nth];
const always =
  (fault: Fault): Rule =>
  () =>
    fault;
const status = (code: number, headers: Readonly<Record<string, string>> = {}): Fault => ({
  status: code,
  headers,
});
const throttled = (ms: number) => status(429, { 'x-ms-retry-after-ms': String(ms) });

const refusedAs = (reason: StoreTrouble, remedy: RegExp) => (error: unknown) => {
  assert.ok(error instanceof StoreUnavailable, String(error));
  assert.equal(error.reason, reason);
  assert.match(error.message, /^The .+\. .+\.$/, 'says what is wrong and what to do');
  assert.match(error.message, remedy);
  return true;
};

/** How long something took, in milliseconds, whatever came of it. */
const timed = async (work: Promise<unknown>) => {
  const begin = performance.now();
  await work.catch(() => undefined);
  return performance.now() - begin;
};

describe('The Cosmos store, when things go wrong on the way', () => {
  const server = aCosmosServer();
  const proxy = aFaultProxy(() => server.port);
  const key = incidentKey('i-1');
  const file = incidentFile(key);
  let settings: CosmosSettings;
  let store: Store;
  /** Another instance, whose way to the database is fine. */
  let other: Store;

  beforeEach(async () => {
    settings = server.newContainer();
    await prepareContainer(settings);
    const patience = { budget: 700, requestTimeout: 150 };
    store = await openCosmosStore({ ...settings, endpoint: proxy.endpoint }, patience);
    other = await openCosmosStore(settings);
  });

  afterEach(async () => {
    await store.close();
    await other.close();
  });

  /** Each sort of request, as a call of the store that makes it. */
  const calls: readonly { readonly deed: Deed; act(): Promise<unknown> }[] = [
    { deed: 'read', act: () => store.get(incidentKey('i-9')) },
    { deed: 'create', act: () => store.put(key, file, absent) },
    { deed: 'query', act: () => store.casesOf('incident', tenant, sara, { limit: 5 }) },
    {
      deed: 'replace',
      act: async () => store.put(key, file, await other.put(key, file, absent)),
    },
    {
      deed: 'remove',
      act: async () => store.remove(key, await other.put(key, file, absent)),
    },
  ];

  for (const { deed, act } of calls) {
    it(`a ${deed} waits when Cosmos DB asks for it, and is done then`, async () => {
      proxy.on(deed, first(throttled(30), throttled(30), throttled(30)));
      assert.ok((await timed(act())) >= 90);
      assert.equal(proxy.count(deed), 4);
      await act().catch(error => assert.ok(error instanceof StoreConflict));
    });

    it(`a ${deed} is tried again after every trouble that passes`, async () => {
      for (const code of [503, 449, 408, 410, 500, 502]) {
        const page = { status: code, body: code === 502 ? '<html>Bad gateway' : '{"message":"busy"}' };
        proxy.on(deed, first(page));
        await act().catch(error => assert.ok(error instanceof StoreConflict, `${code}: ${error}`));
        assert.ok(proxy.count(deed) >= 2, `${code} was tried again`);
        const made = await other.get(key);
        if (made) await other.remove(key, made.etag);
      }
    });

    it(`a ${deed} gives up in time when the trouble does not pass, and says what to do`, async () => {
      proxy.on(deed, always(throttled(30)));
      const begin = performance.now();
      await assert.rejects(act(), refusedAs('unreachable', /throughput/));
      assert.ok(performance.now() - begin < 2_000);
      assert.ok(proxy.count(deed) >= 3);
    });
  }

  it('gives up in time when nobody answers, and says what to do', async () => {
    proxy.on('create', always('hang'));
    const begin = performance.now();
    await assert.rejects(store.put(key, file, absent), refusedAs('unreachable', /Azure portal/));
    assert.ok(performance.now() - begin < 2_000);
  });

  describe('with all the patience that a click in Teams allows', () => {
    let patient: Store;
    beforeEach(async () => {
      patient = await openCosmosStore({ ...settings, endpoint: proxy.endpoint });
    });
    afterEach(() => patient.close());

    it('does not wait longer than there is time: the answer comes at once', async () => {
      proxy.on('read', always(throttled(20_000)));
      const begin = performance.now();
      await assert.rejects(patient.get(key), refusedAs('unreachable', /throughput/));
      assert.ok(performance.now() - begin < 2_000);
      assert.equal(proxy.count('read'), 1);
    });

    it('reads again after a broken connection', async () => {
      const etag = await other.put(key, file, absent);
      proxy.on('read', first('reset'));
      assert.equal((await patient.get(key))?.etag, etag);
    });

    it('takes the answer of a slow database, as long as it is in time', async () => {
      const etag = await other.put(key, file, absent);
      proxy.on('read', first({ delay: 300 }));
      assert.equal((await patient.get(key))?.etag, etag);
      assert.equal(proxy.count('read'), 1);
    });
  });

  describe('a write of which the answer was lost', () => {
    /** The ways in which an answer is lost: the first two were not carried out, or only later. */
    const losses: Readonly<Record<string, Fault>> = {
      'before it was carried out': 'reset',
      'before it was carried out, without a word': 'hang',
      'after it was carried out': 'applyThenReset',
      'because it was carried out late, beside the second try': { delay: 160 },
    };

    for (const [when, fault] of Object.entries(losses)) {
      it(`${when}: creating succeeds once, and is no conflict`, async () => {
        proxy.on('create', first(fault));
        const etag = await store.put(key, file, absent);
        assert.deepEqual(await other.get(key), { key, etag, body: file });
        assert.equal((await other.casesOf('incident', tenant, sara, { limit: 5 })).items.length, 1);
      });

      it(`${when}: replacing succeeds once, and is no conflict`, async () => {
        const before = await other.put(key, file, absent);
        proxy.on('replace', first(fault));
        const etag = await store.put(key, { ...file, revision: 2 }, before);
        assert.deepEqual(await other.get(key), { key, etag, body: { ...file, revision: 2 } });
      });

      it(`${when}: removing succeeds`, async () => {
        const etag = await other.put(key, file, absent);
        proxy.on('remove', first(fault));
        await store.remove(key, etag);
        assert.equal(await other.get(key), undefined);
      });
    }

    it('is found again also when the answer to looking for it is lost', async () => {
      proxy.on('create', first('applyThenReset'));
      proxy.on('read', first(status(503)));
      const etag = await store.put(key, file, absent);
      assert.equal((await other.get(key))?.etag, etag);
    });

    it('is a conflict when another one was first', async () => {
      const before = await other.put(key, file, absent);
      const theirs = await other.put(key, { ...file, revision: 7 }, before);
      proxy.on('replace', first('reset'));
      await assert.rejects(store.put(key, { ...file, revision: 2 }, before), StoreConflict);
      assert.equal((await other.get(key))?.etag, theirs);
      proxy.on('create', first('reset'));
      await assert.rejects(store.put(key, file, absent), StoreConflict);
    });
  });

  it('counts every acknowledged write of two instances exactly once, over a line that keeps breaking', async () => {
    const numbering: Key<'numbering'> = { tenant, kind: 'numbering', id: '2026' };
    await other.put(numbering, { last: 0, given: [] }, absent);
    const troubles: readonly (Fault | undefined)[] = [undefined, 'applyThenReset', status(449), 'reset'];
    proxy.on('replace', nth => troubles[nth % troubles.length]);
    const count = async (by: Store) => {
      for (let n = 0; n < 6; n += 1)
        await amend(by, numbering, ({ last }) => ({ last: last + 1, given: [] }));
    };
    await Promise.all([count(store), count(other)]);
    assert.equal((await other.get(numbering))?.body.last, 12);
    assert.ok(proxy.count('replace') > 6);
  });

  it('lets one of two instances win, whenever they meet', async () => {
    let etag = await other.put(key, file, absent);
    for (let round = 2; round < 12; round += 1) {
      const both = await Promise.allSettled(
        [store, other].map((one, index) => one.put(key, { ...file, revision: round * 10 + index }, etag)),
      );
      assert.deepEqual(both.map(outcome => outcome.status).sort(), ['fulfilled', 'rejected']);
      const winner = both.findIndex(outcome => outcome.status === 'fulfilled');
      const now = await store.get(key);
      assert.equal(now?.body.revision, round * 10 + winner);
      etag = now?.etag ?? '';
    }
  });

  describe('what trying again cannot mend', () => {
    const answers: readonly (readonly [string, Fault, StoreTrouble, RegExp])[] = [
      ['a wrong key', status(401), 'unreachable', /key/],
      ['an identity or an address without access', status(403), 'unreachable', /role.*firewall/],
      ['a container that is gone', status(404, { 'x-ms-substatus': '1003' }), 'unreachable', /make it/],
      ['a document that is too large', status(413), 'full', /2 MB/],
      ['a municipality that is too large', status(403, { 'x-ms-substatus': '1014' }), 'full', /20 GB/],
    ];
    for (const [what, fault, reason, remedy] of answers) {
      it(`is ${what}, which is said at once with its remedy`, async () => {
        for (const { deed, act } of calls) {
          proxy.on(deed, always(fault));
          await assert.rejects(act(), refusedAs(reason, remedy), deed);
          assert.equal(proxy.count(deed), 1, deed);
          const made = await other.get(key);
          if (made) await other.remove(key, made.etag);
        }
      });
    }

    it('is a mistake in this program, which is no trouble of the store', async () => {
      proxy.on('create', always(status(400)));
      await assert.rejects(store.put(key, file, absent), (error: unknown) => {
        assert.ok(error instanceof Error);
        assert.ok(!(error instanceof StoreUnavailable) && !(error instanceof StoreConflict));
        return true;
      });
    });
  });

  it('takes a replica that lags behind for what it is, not for a document that is missing', async () => {
    const etag = await other.put(key, file, absent);
    proxy.on('read', first(status(404, { 'x-ms-substatus': '1002' })));
    assert.equal((await store.get(key))?.etag, etag);
  });

  it('asks to see its own last write', async () => {
    const token = '0:-1#42';
    proxy.on('create', always({ add: { 'x-ms-session-token': token, 'x-ms-content-path': 'AAAAAAAAAAA=' } }));
    await store.put(key, file, absent);
    await store.get(key);
    assert.equal(proxy.lastHeaders('read')['x-ms-session-token'], token);
  });

  it('says nothing of keys, addresses and documents in its errors', async () => {
    const trace = { 'x-ms-activity-id': '00000000-0000-4000-8000-000000000000' };
    proxy.on('create', always(status(403, trace)));
    await assert.rejects(store.put(key, file, absent), (error: Error) => {
      assert.ok(error.cause instanceof Error);
      const said = [error.message, error.cause.message, JSON.stringify(error), JSON.stringify(error.cause)];
      assert.match(error.cause.message, /403, activity 0{8}-/);
      assert.doesNotMatch(said.join(), /127\.0\.0\.1|authorization|person-sara|documents-/i);
      return true;
    });
  });
});
