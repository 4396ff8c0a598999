import type { Documents, Kind } from './documents.ts';
import { absent, type Key, type Store, type Stored } from './store.ts';
import { StoreConflict } from './store-error.ts';

type Access = Pick<Store, 'get' | 'put'>;

/** A document as somebody has it in his hands already, which spares reading it; or that there is none. */
export type Believed<K extends Kind> = Stored<K> | typeof absent;

interface Rewritten<K extends Kind> {
  /** What the document should be. */
  readonly next: Documents[K] | undefined;
  /** The document as it was written, if it was. */
  readonly written?: Stored<K>;
}

/**
 * The one loop behind every change of a document: reads it, asks what it should become, writes it, and begins again when
 * somebody else wrote it in between. What is believed about it costs nothing when it is wrong: the write is on condition.
 */
const rewrite = async <K extends Kind>(
  store: Access,
  key: Key<K>,
  change: (body: Documents[K] | undefined) => Documents[K] | undefined,
  tries: number,
  believed?: Believed<K>,
): Promise<Rewritten<K>> => {
  let before = believed === absent ? undefined : (believed ?? (await store.get(key)));
  for (let left = tries; ; left -= 1) {
    const body = before?.body;
    const next = change(body);
    if (next === undefined || next === body) return { next };
    try {
      return { next, written: { key, etag: await store.put(key, next, before?.etag ?? absent), body: next } };
    } catch (error) {
      if (!(error instanceof StoreConflict) || left <= 1) throw error;
    }
    before = await store.get(key);
  }
};

/**
 * Makes or changes a document that only one sort of thing happens to; cases are decided on with their rules
 * (`dialogs/case/decide.ts`). Goes on until it succeeds: of many who write at once, each time one gets through.
 * @param change the document as it must be, or the same object when nothing has to be written. Pure.
 * @returns the document as it now is; undefined when `change` left an absent document absent.
 * @throws StoreUnavailable
 */
export const revise = async <K extends Kind>(
  store: Access,
  key: Key<K>,
  change: (body: Documents[K] | undefined) => Documents[K] | undefined,
  believed?: Believed<K>,
): Promise<Documents[K] | undefined> =>
  (await rewrite(store, key, change, Number.POSITIVE_INFINITY, believed)).next;

/** More than this many writers at once on one case is no contention any more but a fault. */
const tries = 10;

/**
 * Changes a document that is there.
 * @param change pure, since it may be asked more than once; answers nothing to leave the document as it is.
 * @returns the document as it was written, or nothing when there is no such document or nothing to change.
 * @throws StoreConflict when others were first time and again; StoreUnavailable.
 */
export const amend = async <K extends Kind>(
  store: Access,
  key: Key<K>,
  change: (body: Documents[K]) => Documents[K] | undefined,
  believed?: Stored<K>,
): Promise<Stored<K> | undefined> =>
  (await rewrite(store, key, body => body && change(body), tries, believed)).written;
