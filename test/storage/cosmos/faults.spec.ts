import assert from 'node:assert/strict';
import { absent } from '../../../storage/store.ts';
import { StoreConflict, type StoreTrouble, StoreUnavailable } from '../../../storage/store-error.ts';
import type { Deed, Fault } from '../fault-proxy.ts';
import { incidentFile, incidentKey, sara, tenant } from '../samples.ts';
import { always, aPair, first, status } from './a-pair.ts';

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
  const pair = aPair();
  const key = incidentKey('i-1');
  const file = incidentFile(key);

  /** Each sort of request, as a call of the store that makes it. */
  const calls: readonly { readonly deed: Deed; act(): Promise<unknown> }[] = [
    { deed: 'read', act: () => pair.store.get(incidentKey('i-9')) },
    { deed: 'create', act: () => pair.store.put(key, file, absent) },
    { deed: 'query', act: () => pair.store.casesOf('incident', tenant, sara, { limit: 5 }) },
    {
      deed: 'replace',
      act: async () => pair.store.put(key, file, await pair.other.put(key, file, absent)),
    },
    {
      deed: 'remove',
      act: async () => pair.store.remove(key, await pair.other.put(key, file, absent)),
    },
  ];

  for (const { deed, act } of calls) {
    it(`a ${deed} waits when Cosmos DB asks for it, and is done then`, async () => {
      pair.proxy.on(deed, first(throttled(30), throttled(30), throttled(30)));
      assert.ok((await timed(act())) >= 90);
      assert.equal(pair.proxy.count(deed), 4);
      await act().catch(error => assert.ok(error instanceof StoreConflict));
    });

    it(`a ${deed} is tried again after every trouble that passes`, async () => {
      for (const code of [503, 449, 408, 410, 500, 502]) {
        const page = { status: code, body: code === 502 ? '<html>Bad gateway' : '{"message":"busy"}' };
        pair.proxy.on(deed, first(page));
        await act().catch(error => assert.ok(error instanceof StoreConflict, `${code}: ${error}`));
        assert.ok(pair.proxy.count(deed) >= 2, `${code} was tried again`);
        const made = await pair.other.get(key);
        if (made) await pair.other.remove(key, made.etag);
      }
    });

    it(`a ${deed} gives up in time when the trouble does not pass, and says what to do`, async () => {
      pair.proxy.on(deed, always(throttled(30)));
      const begin = performance.now();
      await assert.rejects(act(), refusedAs('unreachable', /throughput/));
      assert.ok(performance.now() - begin < 2_000);
      assert.ok(pair.proxy.count(deed) >= 3);
    });
  }

  it('gives up in time when nobody answers, and says what to do', async () => {
    pair.proxy.on('create', always('hang'));
    const begin = performance.now();
    await assert.rejects(pair.store.put(key, file, absent), refusedAs('unreachable', /Azure portal/));
    assert.ok(performance.now() - begin < 2_000);
  });

  describe('with all the patience that a click in Teams allows', () => {
    it('does not wait longer than there is time: the answer comes at once', async () => {
      pair.proxy.on('read', always(throttled(20_000)));
      const begin = performance.now();
      await assert.rejects(pair.patient.get(key), refusedAs('unreachable', /throughput/));
      assert.ok(performance.now() - begin < 2_000);
      assert.equal(pair.proxy.count('read'), 1);
    });

    it('reads again after a broken connection', async () => {
      const etag = await pair.other.put(key, file, absent);
      pair.proxy.on('read', first('reset'));
      assert.equal((await pair.patient.get(key))?.etag, etag);
    });

    it('takes the answer of a slow database, as long as it is in time', async () => {
      const etag = await pair.other.put(key, file, absent);
      pair.proxy.on('read', first({ delay: 300 }));
      assert.equal((await pair.patient.get(key))?.etag, etag);
      assert.equal(pair.proxy.count('read'), 1);
    });
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
          pair.proxy.on(deed, always(fault));
          await assert.rejects(act(), refusedAs(reason, remedy), deed);
          assert.equal(pair.proxy.count(deed), 1, deed);
          const made = await pair.other.get(key);
          if (made) await pair.other.remove(key, made.etag);
        }
      });
    }

    it('is a mistake in this program, which is no trouble of the store', async () => {
      pair.proxy.on('create', always(status(400)));
      await assert.rejects(pair.store.put(key, file, absent), (error: unknown) => {
        assert.ok(error instanceof Error);
        assert.ok(!(error instanceof StoreUnavailable) && !(error instanceof StoreConflict));
        return true;
      });
    });
  });

  it('takes a replica that lags behind for what it is, not for a document that is missing', async () => {
    const etag = await pair.other.put(key, file, absent);
    pair.proxy.on('read', first(status(404, { 'x-ms-substatus': '1002' })));
    assert.equal((await pair.store.get(key))?.etag, etag);
  });

  it('asks to see its own last write', async () => {
    const token = '0:-1#42';
    pair.proxy.on(
      'create',
      always({ add: { 'x-ms-session-token': token, 'x-ms-content-path': 'AAAAAAAAAAA=' } }),
    );
    await pair.store.put(key, file, absent);
    await pair.store.get(key);
    assert.equal(pair.proxy.lastHeaders('read')['x-ms-session-token'], token);
  });

  it('says nothing of keys, addresses and documents in its errors', async () => {
    const trace = { 'x-ms-activity-id': '00000000-0000-4000-8000-000000000000' };
    pair.proxy.on('create', always(status(403, trace)));
    await assert.rejects(pair.store.put(key, file, absent), (error: Error) => {
      assert.ok(error.cause instanceof Error);
      const said = [error.message, error.cause.message, JSON.stringify(error), JSON.stringify(error.cause)];
      assert.match(error.cause.message, /403, activity 0{8}-/);
      assert.doesNotMatch(said.join(), /127\.0\.0\.1|authorization|person-sara|documents-/i);
      return true;
    });
  });
});
