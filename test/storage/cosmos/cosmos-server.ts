/**
 * Cosmos DB for tests, in this process, on a real port. Kinder than Azure: it ignores the partition key of a query,
 * accepts any key, knows no size, no throughput, no unique session, and says of a missing container only that
 * something is missing. Stricter: it takes no ORDER BY without exactly its composite index. It scans everything at
 * every question, so a suite keeps its documents few, and a container whose indexes change loses what is in it.
 */
import { once } from 'node:events';
import type { Server } from 'node:http';
import { createHttpServer } from '@vercel/cosmosdb-server';
import type { CosmosSettings } from '../../../storage/cosmos/cosmos-settings.ts';
import { openCosmosStore } from '../../../storage/cosmos/cosmos-store.ts';
import { prepareContainer } from '../../../storage/cosmos/prepare-container.ts';
import type { Store } from '../../../storage/store.ts';

export interface CosmosServer {
  readonly port: number;
  /** Settings of a container that is not there yet, under a new name each time. */
  newContainer(): CosmosSettings;
}

const portOf = (server: Server): number => {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server does not listen.');
  return address.port;
};

/** A server for the tests of a suite, gone after them. */
export const aCosmosServer = (): CosmosServer => {
  let server: Server | undefined;
  let containers = 0;
  before(async () => {
    server = createHttpServer({ keepAlive: true }).listen(0, '127.0.0.1');
    await once(server, 'listening');
  });
  after(() => {
    server?.close();
    server?.closeAllConnections();
  });
  const port = () => {
    if (!server) throw new Error('The server is there when the tests run, not before.');
    return portOf(server);
  };
  return {
    get port() {
      return port();
    },
    newContainer: () => {
      containers += 1;
      return {
        endpoint: `http://127.0.0.1:${port()}`,
        database: 'rugdekking',
        container: `documents-${containers}`,
        credential: { kind: 'key', key: Buffer.from('any key will do').toString('base64') },
      };
    },
  };
};

/** A new, empty store on that server. */
export const newCosmosStore = async (server: CosmosServer): Promise<Store> => {
  const settings = server.newContainer();
  await prepareContainer(settings);
  return openCosmosStore(settings);
};
