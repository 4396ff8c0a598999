import { storeContract } from '../store-contract.ts';
import { aCosmosServer, newCosmosStore } from './cosmos-server.ts';

describe('The Cosmos store', () => {
  const server = aCosmosServer();
  storeContract('Cosmos', () => newCosmosStore(server));
});
