import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Documents, Kind } from '../documents.ts';
import { kept, NewerEdition, unkept } from '../editions.ts';
import { isBodyOf } from '../envelope.ts';
import { lookupsOf } from '../lookups.ts';
import type { Key, Stored } from '../store.ts';
import { unavailable } from './cosmos-trouble.ts';

/** The version of the item below. Raise it when an older program could not read what a newer one wrote. */
export const itemVersion = 1;

const kinds = [
  'incident',
  'aftercare',
  'file',
  'look',
  'letterDrafts',
  'aggressor',
  'person',
  'channel',
  'numbering',
  'ban',
  'journalPage',
  'lifeSign',
] as const satisfies readonly Kind[];

const itemShape = z.object({
  id: z.string(),
  pk: z.string(),
  version: z.int(),
  tenant: z.string(),
  kind: z.enum(kinds),
  key: z.string(),
  person: z.string().optional(),
  keys: z.array(z.string()).readonly().optional(),
  keyed: z.int().optional(),
  at: z.string().optional(),
  due: z.string().optional(),
  parked: z.string().optional(),
  desk: z.string().optional(),
  until: z.string().optional(),
  /** Which call wrote this: how one whose answer was lost finds out that it was carried out. */
  write: z.string(),
  /**
   * The document as text, as in every store. Half an emoji, which a cut-off input can hold, is no valid Unicode;
   * as text it is an escape, and nobody on the way has to have an opinion about it.
   */
  body: z.string(),
});

/** A document as it lies in Cosmos DB. */
export type Item = z.infer<typeof itemShape>;

const readItemShape = itemShape.extend({ _etag: z.string().min(1) });

/** An item as it was read. */
export type ReadItem = z.infer<typeof readItemShape>;

/** The logical partition of everything of one kind in one tenant. Kinds hold no `|`, so no two pairs meet in one. */
export const partitionOf = (tenant: string, kind: Kind): string => `${tenant}|${kind}`;

const asHex = (character: string) => `~${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** Far below what Cosmos DB allows (1,023 bytes), and far above every id that the bot makes. */
const longestId = 255;

/**
 * An id as Cosmos DB takes it: no `/ \ # ?`, and nothing that a URL would read otherwise (`.`, `%`, blanks). Two ids
 * never become one. An id from outside may be of any length; beyond reason it becomes its hash.
 */
export const itemId = (id: string): string => {
  const escaped = `${id === '' ? '~' : ''}${id.replaceAll(/[^A-Za-z0-9_:-]/g, asHex)}`;
  return escaped.length <= longestId ? escaped : `~~${createHash('sha256').update(escaped).digest('hex')}`;
};

/**
 * A document as an item.
 * @param write names this call.
 * @throws TypeError when it is not the document of its key; RangeError as `lookupsOf`.
 */
export const itemOf = <K extends Kind>(key: Key<K>, body: Documents[K], write: string): Item => {
  if (!isBodyOf(key, body)) throw new TypeError(`This is not the ${key.kind} of its key.`);
  return {
    id: itemId(key.id),
    pk: partitionOf(key.tenant, key.kind),
    version: itemVersion,
    tenant: key.tenant,
    kind: key.kind,
    key: key.id,
    ...lookupsOf(key.kind, body),
    write,
    body: kept(key.kind, body),
  };
};

const versionShape = z.object({ version: z.int() });

/** What was read, checked. @throws StoreUnavailable when it is no item of ours, or of a newer program. */
export const readItem = (value: unknown): ReadItem => {
  const version = versionShape.safeParse(value).data?.version;
  if (version !== undefined && version > itemVersion) throw unavailable('newerSchema');
  const { data } = readItemShape.safeParse(value);
  if (!data) throw unavailable('corrupt');
  return data;
};

const parsed = (kind: Kind, text: string): unknown => {
  try {
    return unkept(kind, text);
  } catch (error) {
    throw unavailable(error instanceof NewerEdition ? 'newerSchema' : 'corrupt');
  }
};

/** The document in an item of this kind. @throws StoreUnavailable when it holds something else. */
export const storedIn = <K extends Kind>(kind: K, item: ReadItem): Stored<K> => {
  const key = { tenant: item.tenant, kind, id: item.key };
  const body = parsed(kind, item.body);
  if (item.pk !== partitionOf(item.tenant, kind) || !isBodyOf(key, body)) throw unavailable('corrupt');
  return { key, etag: item._etag, body };
};
