import type { Desk } from '../../protocol/work/desk.ts';
import { readCursor, writeCursor } from '../cursor.ts';
import type { CaseKind, Documents, FiledKind, Kind } from '../documents.ts';
import { kept } from '../editions.ts';
import { isBodyOf } from '../envelope.ts';
import { lookupsOf } from '../lookups.ts';
import { absent, type Key, type Page, type PageAsked, type Store, type Stored } from '../store.ts';
import { StoreConflict } from '../store-error.ts';
import { type Database, openDatabase, sizeOf } from './database.ts';
import { GroupCommit } from './group-commit.ts';
import { type Inspection, inspect } from './inspection.ts';
import { caseKind, dueShape, etagShape, idsShape, rowShape, rowsShape, stored } from './rows.ts';
import { storeErrorOf, unavailable } from './sqlite-trouble.ts';
import { changes, questions } from './statements.ts';

const bindable = ({ tenant, kind, id }: Key) => ({ tenant, kind, id });

const prepareAll = (db: Database) => ({
  get: db.prepare(questions.get),
  exists: db.prepare(questions.exists),
  casesOf: db.prepare(questions.casesOf),
  moreCasesOf: db.prepare(questions.moreCasesOf),
  onDesk: db.prepare(questions.onDesk),
  moreOnDesk: db.prepare(questions.moreOnDesk),
  filedUnder: db.prepare(questions.filedUnder),
  idsUnder: db.prepare(questions.idsUnder),
  moreFiledUnder: db.prepare(questions.moreFiledUnder),
  filedBefore: db.prepare(questions.filedBefore),
  bans: db.prepare(questions.bans),
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
  readonly #inspection: Inspection | undefined;

  constructor(db: Database, inspection?: Inspection) {
    this.#db = db;
    this.#inspection = inspection;
    this.#run = prepareAll(db);
    this.#commits = new GroupCommit(db, error => error instanceof StoreConflict, storeErrorOf);
  }

  get<K extends Kind>(key: Key<K>): Promise<Stored<K> | undefined> {
    return this.#answer(() => this.#read(key));
  }

  #read<K extends Kind>(key: Key<K>): Stored<K> | undefined {
    const row = this.#run.get.get(bindable(key));
    return row && stored(key.kind, rowShape.parse(row));
  }

  async put<K extends Kind>(key: Key<K>, body: Documents[K], expected: string): Promise<string> {
    if (!isBodyOf(key, body)) throw new TypeError(`This is not the ${key.kind} of its key.`);
    const {
      person = null,
      keys,
      keyed = null,
      at = null,
      due = null,
      parked = null,
      desk = null,
      until = null,
    } = lookupsOf(key.kind, body);
    const values = {
      ...bindable(key),
      body: kept(key.kind, body),
      person,
      keys: keys ? JSON.stringify(keys) : null,
      keyed,
      at,
      due,
      parked,
      desk,
      until,
    };
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

  #page<K extends Kind>(
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

  filedUnder<K extends FiledKind>(kind: K, tenant: string, under: string, page: PageAsked): Promise<Page<K>> {
    return this.#page(kind, { first: 'filedUnder', more: 'moreFiledUnder' }, { tenant, kind, under }, page);
  }

  filedUnderAny<K extends FiledKind>(
    kind: K,
    tenant: string,
    keys: readonly string[],
    newest: number,
  ): Promise<readonly Stored<K>[]> {
    return this.#answer(() => {
      const lists = keys.map(under => this.#run.idsUnder.all({ tenant, kind, under, limit: newest }));
      const ids = new Set(lists.flatMap(list => idsShape.parse(list).map(({ id }) => id)));
      return [...ids].flatMap(id => this.#read({ tenant, kind, id }) ?? []);
    });
  }

  filedBefore(tenant: string, edition: number, limit: number): Promise<readonly Stored<'aggressor'>[]> {
    return this.#answer(() =>
      rowsShape
        .parse(this.#run.filedBefore.all({ tenant, edition, limit }))
        .map(row => stored('aggressor', row)),
    );
  }

  bans(tenant: string, day: string, limit: number): Promise<readonly Stored<'ban'>[]> {
    return this.#answer(() =>
      rowsShape.parse(this.#run.bans.all({ tenant, day, limit })).map(row => stored('ban', row)),
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
    await this.#inspection?.stop();
    if (!this.#db.isOpen) return;
    this.#commits.flush();
    this.#db.close();
  }

  /** What is written to a damaged database may be gone tomorrow: nothing more is promised. */
  #refuseDamaged(): void {
    if (this.#inspection?.isDamaged) throw unavailable('corrupt');
  }

  /** One conditional change: what it finds nothing for was written by somebody else meanwhile. */
  #write<T>(statement: () => T): Promise<NonNullable<T>> {
    return this.#commits.add(() => {
      try {
        this.#refuseDamaged();
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
      this.#refuseDamaged();
      return work();
    } catch (error) {
      throw storeErrorOf(error);
    }
  }
}

/** A file of up to so many bytes is looked through in some ten milliseconds; a cold disk takes a third of a second. */
const little = 16 * 2 ** 20;

/**
 * Opens the embedded store. For one machine with a real disk: a network share does not keep SQLite's promises.
 *
 * A small file is looked through first. A large one is looked through while the bot answers already: it would not
 * answer for minutes. From the moment that damage is found, anywhere in it, the store refuses everything.
 * @param file a path, whose folder is made where needed, or `':memory:'` for a store that ends with the process.
 * @param options.lockTimeout how long a write waits for another process's, in milliseconds.
 * @param options.throughFirst up to how many bytes a file is looked through before it is used.
 * @throws StoreUnavailable when the file is damaged, too new or out of reach, with what to do about it.
 */
export const openSqliteStore = (file: string, { lockTimeout = 5000, throughFirst = little } = {}): Store => {
  const through = sizeOf(file) <= throughFirst;
  const db = openDatabase(file, lockTimeout, { through });
  return new SqliteStore(db, through ? undefined : inspect(file));
};
