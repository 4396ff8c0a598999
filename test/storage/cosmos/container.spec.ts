import assert from 'node:assert/strict';
import { openClient } from '../../../storage/cosmos/client.ts';
import { containerDefinition } from '../../../storage/cosmos/container.ts';
import type { CosmosSettings } from '../../../storage/cosmos/cosmos-settings.ts';
import { openCosmosStore } from '../../../storage/cosmos/cosmos-store.ts';
import { prepareContainer } from '../../../storage/cosmos/prepare-container.ts';
import { absent } from '../../../storage/store.ts';
import { StoreUnavailable } from '../../../storage/store-error.ts';
import { incidentFile, incidentKey } from '../samples.ts';
import { aCosmosServer } from './cosmos-server.ts';

type Definition = Parameters<
  ReturnType<Awaited<ReturnType<typeof openClient>>['database']>['containers']['create']
>[0];

describe('The container in Cosmos', () => {
  const server = aCosmosServer();
  const key = incidentKey('i-1');

  const refused = (settings: CosmosSettings, why: RegExp) =>
    assert.rejects(openCosmosStore(settings), (error: unknown) => {
      assert.ok(error instanceof StoreUnavailable);
      assert.match(error.message, why);
      return true;
    });

  const madeByHand = async (definition: Definition) => {
    const settings = server.newContainer();
    const client = await openClient(settings);
    const { database } = await client.databases.createIfNotExists({ id: settings.database });
    await database.containers.create({ ...definition, id: settings.container });
    client.dispose();
    return settings;
  };

  it('is not made by opening the store, which says that it is missing', async () => {
    const settings = server.newContainer();
    await refused(settings, /is not there.*README/);
    await refused(settings, /is not there/);
  });

  it('is made when that is asked for, and what is in it stays when it is asked for again', async () => {
    const settings = server.newContainer();
    await prepareContainer(settings);
    const store = await openCosmosStore(settings);
    await store.put(key, incidentFile(key), absent);
    await prepareContainer(settings);
    assert.deepEqual((await store.get(key))?.body, incidentFile(key));
    await store.close();
  });

  it('is refused as the Azure portal makes it, and taken once it was prepared', async () => {
    const byDefault = { indexingPolicy: { includedPaths: [{ path: '/*' }] } };
    const settings = await madeByHand({ partitionKey: { paths: ['/pk'] }, ...byDefault });
    await refused(settings, /has not a composite index on \/pk descending,\/person descending/);
    await prepareContainer(settings);
    await (await openCosmosStore(settings)).close();
  });

  it('is refused without an index that a question needs', async () => {
    const { indexingPolicy, partitionKey } = containerDefinition;
    const includedPaths = indexingPolicy.includedPaths.filter(({ path }) => path !== '/due/?');
    await refused(
      await madeByHand({ partitionKey, indexingPolicy: { ...indexingPolicy, includedPaths } }),
      /has not an index on \/due/,
    );
  });

  it('is refused with another partition key, which cannot be changed any more', async () => {
    await refused(
      await madeByHand({ ...containerDefinition, partitionKey: { paths: ['/tenant'] } }),
      /has not the partition key \/pk/,
    );
  });
});
