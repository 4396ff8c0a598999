import { z } from 'zod';
import { openCosmosStore } from '../../storage/cosmos/cosmos-store.ts';
import { openSqliteStore } from '../../storage/sqlite/sqlite-store.ts';
import type { Store } from '../../storage/store.ts';

/** Where a bot's documents are: a file on this machine, or a container behind a port. */
export const placeSchema = z.union([
  z.object({ file: z.string(), lockTimeout: z.number().optional() }),
  z.object({
    endpoint: z.string(),
    database: z.string(),
    container: z.string(),
    credential: z.object({ kind: z.literal('key'), key: z.string() }),
  }),
]);
export type Place = z.infer<typeof placeSchema>;

export const openPlace = async (place: Place): Promise<Store> =>
  'file' in place
    ? openSqliteStore(place.file, place.lockTimeout === undefined ? {} : { lockTimeout: place.lockTimeout })
    : openCosmosStore(place);
