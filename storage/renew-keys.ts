import { keysEdition } from '../protocol/aggressor/match-keys.ts';
import type { Store } from './store.ts';
import { StoreConflict } from './store-error.ts';

/** So many at once, and then the next. */
const atOnce = 50;

/**
 * Files every aggressor anew who was filed by older rules, so that a change of the rules loses nobody. Done by each start
 * of the bot, before anybody can ask; where all are up to date it is one question. The documents themselves stay as
 * they are: what they are found by is read off them at every write (`lookups.ts`).
 * @returns how many were filed anew.
 * @throws StoreUnavailable
 */
export const renewKeys = async (store: Store, tenant: string): Promise<number> => {
  let renewed = 0;
  for (;;) {
    const outdated = await store.filedBefore(tenant, keysEdition, atOnce);
    if (outdated.length === 0) return renewed;
    await Promise.all(
      outdated.map(async ({ key, body, etag }) => {
        try {
          await store.put(key, body, etag);
          renewed += 1;
        } catch (error) {
          // Somebody else wrote it in between, and with that filed it anew.
          if (!(error instanceof StoreConflict)) throw error;
        }
      }),
    );
  }
};
