/**
 * A process of its own, because it must trust the test server's certificate: Cosmos DB over https with a managed
 * identity, as on a machine in Azure. Writes on its output which proofs the server saw.
 */
import { once } from 'node:events';
import { createServer } from 'node:http';
import { createHttpsServer } from '@vercel/cosmosdb-server';
import type { CosmosSettings } from '../../../storage/cosmos/cosmos-settings.ts';
import { openCosmosStore } from '../../../storage/cosmos/cosmos-store.ts';
import { prepareContainer } from '../../../storage/cosmos/prepare-container.ts';
import { absent } from '../../../storage/store.ts';
import { incidentFile, incidentKey } from '../samples.ts';

const portOf = (address: unknown): number =>
  typeof address === 'object' && address !== null && 'port' in address ? Number(address.port) : 0;

const cosmos = createHttpsServer({ keepAlive: true }).listen(0, '127.0.0.1');
await once(cosmos, 'listening');
const proofs = new Set<string>();
cosmos.prependListener('request', ({ headers }) =>
  proofs.add(decodeURIComponent(headers.authorization ?? '')),
);

/** What gives out tokens on an App Service. */
const asked: string[] = [];
const identity = createServer((request, response) => {
  asked.push(new URL(request.url ?? '', 'http://localhost').searchParams.get('client_id') ?? '');
  const expires = Math.floor(Date.now() / 1000) + 3600;
  const token = { access_token: 'a-token', expires_on: String(expires), token_type: 'Bearer' };
  response.setHeader('content-type', 'application/json').end(JSON.stringify(token));
}).listen(0, '127.0.0.1');
await once(identity, 'listening');
process.env.IDENTITY_ENDPOINT = `http://127.0.0.1:${portOf(identity.address())}/token`;
process.env.IDENTITY_HEADER = 'header';

const settings: CosmosSettings = {
  endpoint: `https://127.0.0.1:${portOf(cosmos.address())}`,
  database: 'rugdekking',
  container: 'documents',
  credential: { kind: 'managedIdentity', clientId: 'the-bot' },
};
await prepareContainer(settings);
const store = await openCosmosStore(settings);
const key = incidentKey('i-1');
const etag = await store.put(key, incidentFile(key), absent);
const same = (await store.get(key))?.etag === etag;
await store.close();
for (const server of [cosmos, identity]) {
  server.close();
  server.closeAllConnections();
}
process.stdout.write(JSON.stringify({ same, proofs: [...proofs], asked: [...new Set(asked)] }));
