/**
 * A case's journal grows for as long as people act on the case, and a document may not. Its oldest entries are put away
 * in pages, documents of their own. First the page is written, then the case lets go of what is in it, in one write; a
 * crash in between leaves the entries in both, and the case is the one that counts.
 */
import type { Entry } from '../protocol/journal.ts';
import type { CaseKind, Documents } from './documents.ts';
import { revise } from './revise.ts';
import type { Key, Store, Stored } from './store.ts';

type EntryOf<K extends CaseKind> = Documents[K]['journal'][number];

/** Entries on a page. Every page is full, so that the page of an entry follows from its index. */
export const pageSize = 50;
/** As many entries stay with the case: what people still look at, and what may still be made again (`again.ts`). */
export const keptEntries = 50;

/** Whether a journal has a page to put away. */
export const isLong = ({ journal }: { readonly journal: readonly unknown[] }): boolean =>
  journal.length >= keptEntries + pageSize;

/** The documents that belong to a case and must go when it goes. */
export const pageKeys = <K extends CaseKind>(
  kind: K,
  { tenant, id, filed }: Pick<Documents[K], 'tenant' | 'id' | 'filed'>,
): readonly Key<'journalPage'>[] =>
  Array.from({ length: filed / pageSize }, (_, page) => ({
    tenant,
    kind: 'journalPage',
    id: `${kind}:${id}:${page}`,
  }));

/** How many entries a case has, wherever they are. */
export const entryCount = ({ filed, journal }: Pick<Documents[CaseKind], 'filed' | 'journal'>): number =>
  filed + journal.length;

/** More at once would only queue in the store. */
const atOnce = 20;

/** Entries of a case from an index on, oldest first, also those that were put away. @throws StoreUnavailable */
export const entriesFrom = async <K extends CaseKind>(
  store: Store,
  kind: K,
  file: Documents[K],
  from = 0,
): Promise<readonly EntryOf<K>[]> => {
  const { filed } = file;
  const present: readonly EntryOf<K>[] = file.journal;
  if (from >= filed) return present.slice(from - filed);
  const keys = pageKeys(kind, file).slice(Math.floor(from / pageSize));
  const entries: EntryOf<K>[] = [];
  for (let at = 0; at < keys.length; at += atOnce) {
    const pages = await Promise.all(keys.slice(at, at + atOnce).map(key => store.get(key)));
    // What is in the pages of a case is what was in that case.
    entries.push(...(pages.flatMap(page => page?.body.entries ?? []) as readonly EntryOf<K>[]));
  }
  return [...entries.slice(from % pageSize), ...present];
};

/** The entry at an index of a case's whole journal. @throws StoreUnavailable */
export const entryAt = async <K extends CaseKind>(
  store: Store,
  kind: K,
  file: Documents[K],
  index: number,
): Promise<EntryOf<K> | undefined> => {
  const present: readonly EntryOf<K>[] = file.journal;
  if (index >= file.filed) return present[index - file.filed];
  const key = pageKeys(kind, file)[Math.floor(index / pageSize)];
  const page = key && (await store.get(key));
  return page?.body.entries[index % pageSize] as EntryOf<K> | undefined;
};

/** What a case does in the write with which it lets go of what is in its pages. Pure. */
type LetGo = <F extends { readonly filed: number; readonly journal: readonly unknown[] }>(file: F) => F;

/**
 * Writes the oldest entries of a long journal into pages. Entries that old never change, so the same page may be
 * written twice; and a page of an earlier life (a backup was put back) gives way to what the case says.
 * @returns what the case must let go of then; nothing has been let go of yet.
 */
export const putAway = async <K extends CaseKind>(store: Store, stored: Stored<K>): Promise<LetGo> => {
  const { key, body } = stored;
  const journal: readonly Entry<unknown>[] = body.journal;
  const pages = isLong(body) ? Math.floor((journal.length - keptEntries) / pageSize) : 0;
  const filed = body.filed + pages * pageSize;
  const keys = pageKeys(key.kind, { ...body, filed });
  for (let n = 0; n < pages; n += 1) {
    const page = body.filed / pageSize + n;
    const pageKey = keys[page];
    const entries = journal.slice(n * pageSize, (n + 1) * pageSize);
    const written = { of: key.kind, case: key.id, page, entries };
    if (pageKey) await revise(store, pageKey, known => (sameAs(known, written) ? known : written));
  }
  // Whoever put the same pages away before us has done it for us.
  return file =>
    file.filed === body.filed ? { ...file, filed, journal: file.journal.slice(pages * pageSize) } : file;
};

const sameAs = (known: unknown, written: unknown): boolean =>
  JSON.stringify(known) === JSON.stringify(written);
