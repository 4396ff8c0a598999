/**
 * Cosmos DB in a process of its own, as two bots on other machines meet it: `@vercel/cosmosdb-server`. Where it is kinder
 * than Azure: one process that does one thing after the other, so that a read always sees the last write (Azure at
 * *Session* lets another instance read an older copy, whose write then fails at its etag: more conflicts there, and the
 * same outcome); never busy (429) and never away. Where it is stricter: it is slow, because every question reads
 * everything. An etag is checked as Azure checks it, and that is what these tests rest on.
 */
import { once } from 'node:events';
import { createHttpServer } from '@vercel/cosmosdb-server';

const server = createHttpServer({ keepAlive: true }).listen(0, '127.0.0.1');
await once(server, 'listening');
const address = server.address();
process.on('disconnect', () => process.exit(0));
process.send?.({ port: typeof address === 'object' ? address?.port : undefined });
