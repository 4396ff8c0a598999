import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { type Card, cardSchema, type StoredMessage, storedMessageSchema } from './stored-message.ts';

/** A file that the bot uploaded after somebody accepted it. */
export interface StoredFile {
  name: string;
  bytes: Uint8Array;
}

const schema = `
  CREATE TABLE IF NOT EXISTS message (id TEXT PRIMARY KEY, place TEXT NOT NULL, document TEXT NOT NULL) STRICT;
  CREATE INDEX IF NOT EXISTS message_by_place ON message (place, id);
  CREATE TABLE IF NOT EXISTS own_view (message TEXT, person TEXT, card TEXT NOT NULL, PRIMARY KEY (message, person)) STRICT;
  CREATE TABLE IF NOT EXISTS refreshed (message TEXT, person TEXT, at TEXT NOT NULL, PRIMARY KEY (message, person)) STRICT;
  CREATE TABLE IF NOT EXISTS installation (id TEXT PRIMARY KEY, installed INTEGER NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS file (id TEXT PRIMARY KEY, name TEXT NOT NULL, bytes BLOB NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;`;
const tables = ['message', 'own_view', 'refreshed', 'installation', 'file', 'setting'];

const documentRow = z.object({ document: z.string() }).transform(row => parseMessage(row.document));
const cardRow = z.object({ card: z.string() }).transform(row => cardSchema.parse(JSON.parse(row.card)));
const textRow = z.object({ value: z.string() }).transform(row => row.value);
const countRow = z.object({ value: z.number() }).transform(row => row.value);
const fileRow = z.object({ name: z.string(), bytes: z.instanceof(Uint8Array) });

export type Store = ReturnType<typeof openStore>;

/**
 * Everything that outlives a restart of the double, in one SQLite file.
 * @param path a file, whose folder is made when it is missing, or `:memory:`
 */
export function openStore(path: string) {
  if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true });
  const database = new DatabaseSync(path, { timeout: 5000 });
  database.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; ${schema}`);
  const statements = new Map<string, ReturnType<DatabaseSync['prepare']>>();
  const prepared = (sql: string) => {
    const statement = statements.get(sql) ?? database.prepare(sql);
    statements.set(sql, statement);
    return statement;
  };
  const write = (sql: string, ...values: (string | number | Uint8Array)[]) => prepared(sql).run(...values);
  const rows = (sql: string, ...values: string[]) => prepared(sql).all(...values);
  const first = <Row>(row: z.ZodType<Row>, sql: string, ...values: string[]): Row | undefined => {
    const found = prepared(sql).get(...values);
    return found === undefined ? undefined : row.parse(found);
  };

  return {
    put(message: StoredMessage): void {
      const document = JSON.stringify(message);
      write('INSERT OR REPLACE INTO message VALUES (?, ?, ?)', message.id, message.place, document);
    },
    get: (id: string): StoredMessage | undefined =>
      first(documentRow, 'SELECT document FROM message WHERE id = ?', id),
    /** Oldest first. */
    inPlace: (place: string): StoredMessage[] =>
      documentRow.array().parse(rows('SELECT document FROM message WHERE place = ? ORDER BY id', place)),
    lastId: (): string | undefined =>
      first(textRow, 'SELECT id AS value FROM message ORDER BY id DESC LIMIT 1'),

    setView(message: string, person: string, card: Card): void {
      write('INSERT OR REPLACE INTO own_view VALUES (?, ?, ?)', message, person, JSON.stringify(card));
    },
    view: (message: string, person: string): Card | undefined =>
      first(cardRow, 'SELECT card FROM own_view WHERE message = ? AND person = ?', message, person),
    clearViews(message: string): void {
      write('DELETE FROM own_view WHERE message = ?', message);
    },

    setRefreshed(message: string, person: string, at: Date): void {
      write('INSERT OR REPLACE INTO refreshed VALUES (?, ?, ?)', message, person, at.toISOString());
    },
    refreshedAt(message: string, person: string): Date | undefined {
      const sql = 'SELECT at AS value FROM refreshed WHERE message = ? AND person = ?';
      const at = first(textRow, sql, message, person);
      return at === undefined ? undefined : new Date(at);
    },

    setInstalled(id: string, installed: boolean): void {
      write('INSERT OR REPLACE INTO installation VALUES (?, ?)', id, installed ? 1 : 0);
    },
    /** Undefined when nobody ever changed it. */
    installed(id: string): boolean | undefined {
      const flag = first(countRow, 'SELECT installed AS value FROM installation WHERE id = ?', id);
      return flag === undefined ? undefined : flag === 1;
    },

    putFile(id: string, file: StoredFile): void {
      write('INSERT OR REPLACE INTO file VALUES (?, ?, ?)', id, file.name, file.bytes);
    },
    file: (id: string): StoredFile | undefined =>
      first(fileRow, 'SELECT name, bytes FROM file WHERE id = ?', id),
    hasFile: (id: string): boolean =>
      first(countRow, 'SELECT 1 AS value FROM file WHERE id = ?', id) !== undefined,

    setSetting(name: string, value: string): void {
      write('INSERT OR REPLACE INTO setting VALUES (?, ?)', name, value);
    },
    setting: (name: string): string | undefined =>
      first(textRow, 'SELECT value FROM setting WHERE name = ?', name),

    empty(): void {
      database.exec(`BEGIN; ${tables.map(table => `DELETE FROM ${table};`).join(' ')} COMMIT`);
    },
    close: (): void => database.close(),
  };
}

const parseMessage = (document: string): StoredMessage => storedMessageSchema.parse(JSON.parse(document));
