import { z } from 'zod';
import type { Desk } from '../../protocol/work/desk.ts';
import { readCursor, writeCursor } from '../cursor.ts';
import type { CaseKind, Documents, Kind } from '../documents.ts';
import { kept, NewerEdition, unkept } from '../editions.ts';
import { isBodyOf } from '../envelope.ts';
import { lookupsOf } from '../lookups.ts';
import { absent, type Key, type Page, type PageAsked, type Store, type Stored } from '../store.ts';
import { StoreConflict } from '../store-error.ts';
import { type Database, openDatabase } from './database.ts';
import { GroupCommit } from './group-commit.ts';
import { storeErrorOf, unavailable } from './sqlite-trouble.ts';
import { changes, questions } from './statements.ts';

const rowShape = z.object({
  tenant: z.string(),
  kind: z.string(),
  id: z.string(),
  etag: z.int(),
  body: z.string(),
  at: z.string().nullable(),
});
type Row = z.infer<typeof rowShape>;

const rowsShape = z.array(rowShape);
const etagShape = z.object({ etag: z.int() });
const dueShape = z.object({ due: z.string().nullable() });
const caseKind = z.enum(['incident', 'aftercare']);

const parsed = (kind: Kind, row: Row): unknown => {
  try {
    return unkept(kind, row.body);
  } catch (error) {
    throw unavailable(error instanceof NewerEdition ? 'newerSchema' : 'corrupt', error);
  }
};

/** Made from text each time: nobody holds a reference to what is kept. */
const stored = <K extends Kind>(kind: K, row: Row): Stored<K> => {
  const key = { tenant: row.tenant, kind, id: row.id };
  const body = parsed(kind, row);
  if (!isBodyOf(key, body)) throw unavailable('corrupt');
  return { key, etag: String(row.etag), body };
};

const bindable = ({ tenant, kind, id }: Key) => ({ tenant, kind, id });

const prepareAll = (db: Database) => ({
  get: db.prepare(questions.get),
  exists: db.prepare(questions.exists),
  casesOf: db.prepare(questions.casesOf),
  moreCasesOf: db.prepare(questions.moreCasesOf),
  onDesk: db.prepare(questions.onDesk),
  moreOnDesk: db.prepare(questions.moreOnDesk),
  namesakes: db.prepare(questions.namesakes),
  channels: db.prepare(questions.channels),
  due: db.prepare(questions.due),
  parked: db.prepare(questions.parked),
  nextDue: db.prepare(questions.nextDue),
  create: db.prepare(changes.create),
  replace: db.prepare(changes.replace),
  remove: db.prepare(changes.remove),
});

/** The store in one file of SQLite's. Reading answers within the call; writes that arrive together share a commit. */
class SqliteStore implements Store {
  readonly #db: Database;
  readonly #run: ReturnType<typeof prepareAll>;
  readonly #commits: GroupCommit;

  constructor(db: Database) {
    this.#db = db;
    this.#run = prepareAll(db);
    this.#commits = new GroupCommit(db, error => error instanceof StoreConflict, storeErrorOf);
  }

  get<K extends Kind>(key: Key<K>): Promise<Stored<K> | undefined> {
    return this.#answer(() => {
      const row = this.#run.get.get(bindable(key));
      return row && stored(key.kind, rowShape.parse(row));
    });
  }

  async put<K extends Kind>(key: Key<K>, body: Documents[K], expected: string): Promise<string> {
    if (!isBodyOf(key, body)) throw new TypeError(`This is not the ${key.kind} of its key.`);
    const {
      person = null,
      match = null,
      at = null,
      due = null,
      parked = null,
      desk = null,
    } = lookupsOf(key.kind, body);
    const values = { ...bindable(key), body: kept(key.kind, body), person, match, at, due, parked, desk };
    // All, not get: a statement that returns rows commits after the last one, and get goes away after the first
    // without hearing that the disk was full.
    const row = await this.#write(() => {
      const [written] =
        expected === absent
          ? this.#run.create.all(values)
          : this.#run.replace.all({ ...values, etag: Number(expected) });
      return written;
    });
    return String(etagShape.parse(row).etag);
  }

  async remove(key: Key, expected: string): Promise<void> {
    await this.#write(() => {
      const { changes: removed } = this.#run.remove.run({ ...bindable(key), etag: Number(expected) });
      // Removing what is not there is fine; removing what has changed is not.
      return removed > 0 || !this.#run.exists.get(bindable(key));
    });
  }

  casesOf<K extends CaseKind>(kind: K, tenant: string, person: string, page: PageAsked): Promise<Page<K>> {
    return this.#page(kind, { first: 'casesOf', more: 'moreCasesOf' }, { tenant, kind, person }, page);
  }

  onDesk<K extends CaseKind>(kind: K, tenant: string, desk: Desk, page: PageAsked): Promise<Page<K>> {
    return this.#page(kind, { first: 'onDesk', more: 'moreOnDesk' }, { tenant, kind, desk }, page);
  }

  #page<K extends CaseKind>(
    kind: K,
    { first, more }: { readonly first: keyof typeof questions; readonly more: keyof typeof questions },
    of: Readonly<Record<string, string>>,
    { limit, cursor }: PageAsked,
  ): Promise<Page<K>> {
    return this.#answer(() => {
      const after = cursor === undefined ? undefined : readCursor(cursor);
      // One more than asked for, to know whether there is a next page at all.
      const asked = { ...of, limit: limit + 1 };
      const found = rowsShape.parse(
        after ? this.#run[more].all({ ...asked, ...after }) : this.#run[first].all(asked),
      );
      const page = found.slice(0, limit);
      const items = page.map(row => stored(kind, row));
      const last = found.length > limit ? page.at(-1) : undefined;
      return last?.at ? { items, cursor: writeCursor({ at: last.at, id: last.id }) } : { items };
    });
  }

  namesakes(tenant: string, match: string, limit: number): Promise<readonly Stored<'aggressor'>[]> {
    return this.#answer(() =>
      rowsShape.parse(this.#run.namesakes.all({ tenant, match, limit })).map(row => stored('aggressor', row)),
    );
  }

  channels(tenant: string): Promise<readonly Stored<'channel'>[]> {
    return this.#answer(() =>
      rowsShape.parse(this.#run.channels.all({ tenant })).map(row => stored('channel', row)),
    );
  }

  due(now: Date, limit: number): Promise<readonly Stored<CaseKind>[]> {
    return this.#answer(() =>
      rowsShape
        .parse(this.#run.due.all({ now: now.toISOString(), limit }))
        .map(row => stored(caseKind.parse(row.kind), row)),
    );
  }

  parked(tenant: string, limit: number): Promise<readonly Stored<CaseKind>[]> {
    return this.#answer(() =>
      rowsShape
        .parse(this.#run.parked.all({ tenant, limit }))
        .map(row => stored(caseKind.parse(row.kind), row)),
    );
  }

  nextDue(): Promise<Date | undefined> {
    return this.#answer(() => {
      const { due } = dueShape.parse(this.#run.nextDue.get());
      return due === null ? undefined : new Date(due);
    });
  }

  async close(): Promise<void> {
    if (!this.#db.isOpen) return;
    this.#commits.flush();
    this.#db.close();
  }

  /** One conditional change: what it finds nothing for was written by somebody else meanwhile. */
  #write<T>(statement: () => T): Promise<NonNullable<T>> {
    return this.#commits.add(() => {
      try {
        const changed = statement();
        if (!changed) throw new StoreConflict('Somebody else wrote the document first.');
        return changed;
      } catch (error) {
        throw storeErrorOf(error);
      }
    });
  }

  async #answer<T>(work: () => T): Promise<T> {
    try {
      return work();
    } catch (error) {
      throw storeErrorOf(error);
    }
  }
}

/**
 * Opens the embedded store. For one machine with a real disk: a network share does not keep SQLite's promises.
 * @param file a path, whose folder is made where needed, or `':memory:'` for a store that ends with the process.
 * @param options.lockTimeout how long a write waits for another process's, in milliseconds.
 * @throws StoreUnavailable when the file is damaged, too new or out of reach, with what to do about it.
 */
export const openSqliteStore = (file: string, { lockTimeout = 5000 } = {}): Store =>
  new SqliteStore(openDatabase(file, lockTimeout));
