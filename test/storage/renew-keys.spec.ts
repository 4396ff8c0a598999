import assert from 'node:assert/strict';
import { openClient } from '../../storage/cosmos/client.ts';
import { openCosmosStore } from '../../storage/cosmos/cosmos-store.ts';
import { itemOf } from '../../storage/cosmos/item.ts';
import { prepareContainer } from '../../storage/cosmos/prepare-container.ts';
import { renewKeys } from '../../storage/renew-keys.ts';
import { absent, type Key, type Store } from '../../storage/store.ts';
import { StoreConflict } from '../../storage/store-error.ts';
import { around } from './around.ts';
import { aCosmosServer } from './cosmos/cosmos-server.ts';
import { onEveryStore } from './on-every-store.ts';
import { aggressor, otherTenant, tenant } from './samples.ts';

const keyOf = (id: string, of = tenant): Key<'aggressor'> => ({ tenant: of, kind: 'aggressor', id });

/** A store in which everybody was filed by rules of an earlier edition, until he is written again. */
const filedBefore = (store: Store): Store => {
  const renewed = new Set<string>();
  const noted = around(store, async ({ key }, write) => {
    const written = await write();
    renewed.add(key.id);
    return written;
  });
  return {
    ...noted,
    filedBefore: async (of, edition, limit) =>
      (await store.filedBefore(of, edition + 1, 1000))
        .filter(({ key }) => !renewed.has(key.id))
        .slice(0, limit),
  };
};

describe('Aggressors who were filed by older rules', () => {
  onEveryStore(({ open }) => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());

    it('are filed anew, all of them, and stay what they are', async () => {
      for (let n = 0; n < 70; n += 1)
        await store.put(keyOf(`i-${n}`), aggressor({ incident: `i-${n}`, name: 'K. Bakker' }), absent);
      await store.put(keyOf('i-1', otherTenant), aggressor({ name: 'K. Bakker' }), absent);
      assert.equal(await renewKeys(filedBefore(store), tenant), 70);
      assert.deepEqual(
        (await store.get(keyOf('i-7')))?.body,
        aggressor({ incident: 'i-7', name: 'K. Bakker' }),
      );
    });

    it('are left to whoever writes one of them at the same moment', async () => {
      await store.put(keyOf('i-1'), aggressor({ name: 'K. Bakker' }), absent);
      await store.put(keyOf('i-2'), aggressor({ incident: 'i-2', name: 'K. Smit' }), absent);
      const old = filedBefore(store);
      let others = 0;
      const busy: Store = {
        ...old,
        put: async (key, body, expected) => {
          const etag = await old.put(key, body, expected);
          if (key.id !== 'i-1') return etag;
          others += 1;
          throw new StoreConflict('somebody else wrote it first');
        },
      };
      assert.equal(await renewKeys(busy, tenant), 1);
      assert.equal(others, 1);
    });
  });

  describe('in Cosmos, before there were keys', () => {
    const server = aCosmosServer();

    it('are found again', async () => {
      const settings = server.newContainer();
      await prepareContainer(settings);
      const client = await openClient(settings);
      const key = keyOf('i-1');
      const { keys: _, keyed: __, ...old } = itemOf(key, aggressor({ name: 'J. van den Berg' }), 'a write');
      const { items } = client.database(settings.database).container(settings.container);
      await items.create({ ...old, match: 'berg' });
      client.dispose();
      const store = await openCosmosStore(settings);
      const found = async () =>
        (await store.filedUnder('aggressor', tenant, 'n:berg', { limit: 10 })).items.map(
          ({ key: { id } }) => id,
        );
      assert.deepEqual(await found(), []);
      assert.equal(await renewKeys(store, tenant), 1);
      assert.deepEqual(await found(), ['i-1']);
      assert.equal(await renewKeys(store, tenant), 0);
      await store.close();
    });
  });
});
