import type { CaseKind, Documents, Kind } from '../../storage/documents.ts';
import type { Key, Page, Store, Stored } from '../../storage/store.ts';

/** Something that was or is to be written. `body` is absent where a document is removed. */
export interface Write {
  readonly key: Key;
  readonly body?: Documents[Kind];
}

/**
 * A store with somebody standing in front of it, who sees every write and may let it through, hold it up, or refuse it.
 * @param write does the write when it is called; throwing instead refuses it.
 */
export const around = (
  inner: Store,
  onWrite: <T>(what: Write, write: () => Promise<T>) => Promise<T>,
): Store => ({
  get: <K extends Kind>(key: Key<K>): Promise<Stored<K> | undefined> => inner.get(key),
  put: <K extends Kind>(key: Key<K>, body: Documents[K], expected: string) =>
    onWrite({ key, body }, () => inner.put(key, body, expected)),
  remove: (key, expected) => onWrite({ key }, () => inner.remove(key, expected)),
  casesOf: <K extends CaseKind>(
    kind: K,
    tenant: string,
    person: string,
    page: { readonly limit: number; readonly cursor?: string },
  ): Promise<Page<K>> => inner.casesOf(kind, tenant, person, page),
  onDesk: (kind, tenant, desk, page) => inner.onDesk(kind, tenant, desk, page),
  filedUnder: (kind, tenant, key, page) => inner.filedUnder(kind, tenant, key, page),
  filedUnderAny: (kind, tenant, keys, newest) => inner.filedUnderAny(kind, tenant, keys, newest),
  filedBefore: (tenant, edition, limit) => inner.filedBefore(tenant, edition, limit),
  bans: (tenant, day, limit) => inner.bans(tenant, day, limit),
  channels: tenant => inner.channels(tenant),
  due: (now, limit) => inner.due(now, limit),
  parked: (tenant, limit) => inner.parked(tenant, limit),
  nextDue: () => inner.nextDue(),
  close: () => inner.close(),
});
