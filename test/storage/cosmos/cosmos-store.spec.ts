import assert from 'node:assert/strict';
import { absent } from '../../../storage/store.ts';
import {
  aftercareFile,
  aftercareKey,
  at,
  effect,
  incidentFile,
  incidentKey,
  otherTenant,
} from '../samples.ts';
import { storeContract } from '../store-contract.ts';
import { aCosmosServer, newCosmosStore } from './cosmos-server.ts';

describe('The Cosmos store', () => {
  const server = aCosmosServer();
  storeContract('Cosmos', () => newCosmosStore(server));

  it('finds what was given up in the partitions of both kinds of case, as one list', async () => {
    const store = await newCosmosStore(server);
    const givenUp = (minutes: number) => [effect('e', { parked: { at: at(minutes), reason: 'refused' } })];
    for (const [id, minutes] of [
      ['i-1', 1],
      ['i-2', 4],
    ] as const) {
      const key = incidentKey(id);
      await store.put(key, incidentFile(key, { effects: givenUp(minutes) }), absent);
    }
    const asked = aftercareKey('a-1');
    await store.put(asked, aftercareFile(asked, { effects: givenUp(2) }), absent);
    const fine = incidentKey('i-3');
    await store.put(fine, incidentFile(fine, { effects: [effect('e')] }), absent);
    const keys = async (limit: number) =>
      (await store.parked(asked.tenant, limit)).map(({ key }) => `${key.kind} ${key.id}`);
    assert.deepEqual(await keys(10), ['incident i-1', 'aftercare a-1', 'incident i-2']);
    assert.deepEqual(await keys(2), ['incident i-1', 'aftercare a-1']);
    assert.deepEqual(await store.parked(otherTenant, 10), []);
    await store.close();
  });
});
