import { join } from 'node:path';
import { openCosmosStore } from '../storage/cosmos/cosmos-store.ts';
import { openSqliteStore } from '../storage/sqlite/sqlite-store.ts';
import type { Store } from '../storage/store.ts';
import type { BotSettings } from './settings.ts';

/**
 * The store that the settings ask for. What speaks with Cosmos DB is loaded only when it is chosen.
 * @throws StoreUnavailable with what the operator can do.
 */
export const openStore = async ({
  cosmos,
  dataDir,
}: Pick<BotSettings, 'cosmos' | 'dataDir'>): Promise<Store> =>
  cosmos ? openCosmosStore(cosmos) : openSqliteStore(join(dataDir, 'rugdekking.sqlite'));
