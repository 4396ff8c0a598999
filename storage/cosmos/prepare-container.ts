import type { CosmosClient } from '@azure/cosmos';
import { openClient } from './client.ts';
import { containerDefinition, lacks } from './container.ts';
import type { CosmosSettings } from './cosmos-settings.ts';
import { withinBudget } from './within-budget.ts';

/** Making a container takes Azure seconds. */
const patience = 60_000;

const prepare = async (client: CosmosClient, { database: inDatabase, container: id }: CosmosSettings) => {
  const { database } = await client.databases.createIfNotExists({ id: inDatabase });
  const { container } = await database.containers.createIfNotExists({ id, ...containerDefinition });
  const { resource } = await container.read();
  if (!resource || !lacks(resource)) return;
  // Azure builds the new indexes behind the scenes, and the documents stay.
  const { indexingPolicy } = containerDefinition;
  await container.replace({ id, partitionKey: resource.partitionKey, indexingPolicy });
};

/**
 * Makes the database and the container where they are missing, and gives a container that was there the indexes
 * of this version. Never done by itself: it needs the account's key, for an identity that may only read and write
 * documents is refused, and in a municipality somebody else may be in charge of this. Throughput is left as it is;
 * for what is new it is Azure's lowest (400 RU/s, or serverless).
 * @throws StoreUnavailable with what the operator can do.
 */
export const prepareContainer = async (settings: CosmosSettings): Promise<void> => {
  const client = await openClient(settings, patience);
  try {
    await withinBudget(patience, () => prepare(client, settings));
  } finally {
    client.dispose();
  }
};
