import type { Documents, Kind } from './documents.ts';
import { absent, type Key, type Store } from './store.ts';
import { StoreConflict } from './store-error.ts';

/**
 * Reads a document, has it changed, writes it back; again when somebody else was first. For documents that only one
 * sort of thing happens to; cases are decided on with their rules (`dialogs/case/decide.ts`).
 * @param change the document as it must be, or the same object when nothing has to be written.
 * @returns the document as it now is; undefined when `change` left an absent document absent.
 * @throws StoreUnavailable
 */
export const revise = async <K extends Kind>(
  store: Pick<Store, 'get' | 'put'>,
  key: Key<K>,
  change: (body: Documents[K] | undefined) => Documents[K] | undefined,
): Promise<Documents[K] | undefined> => {
  for (;;) {
    const stored = await store.get(key);
    const next = change(stored?.body);
    if (next === undefined || next === stored?.body) return next;
    try {
      await store.put(key, next, stored?.etag ?? absent);
      return next;
    } catch (error) {
      if (!(error instanceof StoreConflict)) throw error;
    }
  }
};
