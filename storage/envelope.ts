import type { Documents, Kind } from './documents.ts';
import type { Key } from './store.ts';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isCase = (value: unknown, key: Key) =>
  isRecord(value) &&
  value.schema === 1 &&
  value.id === key.id &&
  value.tenant === key.tenant &&
  isRecord(value.state) &&
  typeof value.state.phase === 'string' &&
  typeof value.filed === 'number' &&
  Array.isArray(value.journal) &&
  Array.isArray(value.effects) &&
  isRecord(value.messages);

const fits: { readonly [K in Kind]: (value: unknown, key: Key) => boolean } = {
  incident: isCase,
  aftercare: isCase,
  file: isCase,
  look: isCase,
  letterDrafts: value => isRecord(value) && Array.isArray(value.drafts),
  aggressor: value => isRecord(value) && typeof value.incident === 'string',
  person: (value, key) => isRecord(value) && value.id === key.id,
  channel: value => isRecord(value) && isRecord(value.of) && isRecord(value.address),
  ban: value => isRecord(value) && typeof value.incident === 'string' && typeof value.status === 'string',
  numbering: value => isRecord(value) && typeof value.last === 'number',
  journalPage: value => isRecord(value) && typeof value.page === 'number' && Array.isArray(value.entries),
  lifeSign: value => isRecord(value) && typeof value.at === 'string',
};

/**
 * Whether this can be the document of that key: the outer parts are there, and a case carries the tenant and the id
 * under which it is kept. Looked at before every write and after every read, at next to no cost.
 *
 * The inner parts are not parsed again at each read: nobody but this program writes them, the compiler watched it
 * do so, and a change of their shape comes with a new `schema` number, which is looked at here.
 */
export const isBodyOf = <K extends Kind>(key: Key<K>, value: unknown): value is Documents[K] =>
  fits[key.kind](value, key);
