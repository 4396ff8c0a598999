import type { Store } from '../../storage/store.ts';
import { StoreConflict } from '../../storage/store-error.ts';
import { aggressorKey } from '../report/file-aggressor.ts';

/** Removes what was said of an aggressor in a report that came to nothing. */
export const forgetAggressor = async (store: Store, tenant: string, incident: string): Promise<void> => {
  const key = aggressorKey(tenant, incident);
  for (;;) {
    const filed = await store.get(key);
    if (!filed) return;
    try {
      await store.remove(key, filed.etag);
      return;
    } catch (error) {
      if (!(error instanceof StoreConflict)) throw error;
    }
  }
};
