import { z } from 'zod';
import type { Kind } from '../documents.ts';
import { NewerEdition, unkept } from '../editions.ts';
import { isBodyOf } from '../envelope.ts';
import type { Stored } from '../store.ts';
import { unavailable } from './sqlite-trouble.ts';

/** A document as its row keeps it. */
export const rowShape = z.object({
  tenant: z.string(),
  kind: z.string(),
  id: z.string(),
  etag: z.int(),
  body: z.string(),
  at: z.string().nullable(),
});
type Row = z.infer<typeof rowShape>;

export const rowsShape = z.array(rowShape);
export const idsShape = z.array(z.object({ id: z.string() }));
export const etagShape = z.object({ etag: z.int() });
export const dueShape = z.object({ due: z.string().nullable() });
/** The kinds that have effects to carry out. */
export const caseKind = z.enum(['incident', 'aftercare', 'file', 'look']);

const parsed = (kind: Kind, row: Row): unknown => {
  try {
    return unkept(kind, row.body);
  } catch (error) {
    throw unavailable(error instanceof NewerEdition ? 'newerSchema' : 'corrupt', error);
  }
};

/**
 * The document of a row. Made from text each time: nobody holds a reference to what is kept.
 * @throws StoreUnavailable when it cannot be read, or belongs to a newer version of the bot.
 */
export const stored = <K extends Kind>(kind: K, row: Row): Stored<K> => {
  const key = { tenant: row.tenant, kind, id: row.id };
  const body = parsed(kind, row);
  if (!isBodyOf(key, body)) throw unavailable('corrupt');
  return { key, etag: String(row.etag), body };
};
