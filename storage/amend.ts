import type { Documents, Kind } from './documents.ts';
import type { Key, Store, Stored } from './store.ts';
import { StoreConflict } from './store-error.ts';

/** More than this many writers at once on one document is no contention any more but a fault. */
const tries = 10;

/**
 * Changes one document as it is at the moment of writing: reads it, asks what it should become, writes it, and
 * begins again when somebody else wrote it in between.
 * @param change pure, since it may be asked more than once; answers nothing to leave the document as it is.
 * @returns the document as it was written, or nothing when there is no such document or nothing to change.
 * @throws StoreConflict when others were first time and again; StoreUnavailable.
 */
export const amend = async <K extends Kind>(
  store: Store,
  key: Key<K>,
  change: (body: Documents[K]) => Documents[K] | undefined,
): Promise<Stored<K> | undefined> => {
  for (let left = tries; ; left -= 1) {
    const before = await store.get(key);
    const body = before && change(before.body);
    if (!before || !body) return undefined;
    try {
      return { key, etag: await store.put(key, body, before.etag), body };
    } catch (error) {
      if (!(error instanceof StoreConflict) || left <= 1) throw error;
    }
  }
};
