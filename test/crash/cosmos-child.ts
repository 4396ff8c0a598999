import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { prepareContainer } from '../../storage/cosmos/prepare-container.ts';
import type { Place } from './place.ts';

const entry = fileURLToPath(new URL('cosmos-process.ts', import.meta.url));
const portSchema = z.object({ port: z.number() });

/** A Cosmos DB in a process of its own, with an empty container in it. */
export interface CosmosChild {
  readonly place: Place;
  kill(): Promise<void>;
}

export const cosmosChild = async (): Promise<CosmosChild> => {
  const child = fork(entry, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const closed = once(child, 'close');
  const [said] = await once(child, 'message');
  const place = {
    endpoint: `http://127.0.0.1:${portSchema.parse(said).port}`,
    database: 'rugdekking',
    container: 'documents',
    credential: { kind: 'key', key: Buffer.from('any key will do').toString('base64') },
  } as const;
  await prepareContainer(place);
  return {
    place,
    kill: async () => {
      child.kill('SIGKILL');
      await closed;
    },
  };
};
