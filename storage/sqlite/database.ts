/** The only file that imports `node:sqlite`, whose names will change with a later Node. */
import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { backup, DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { StoreUnavailable } from '../store-error.ts';
import { schemaVersion, stepsFrom } from './schema.ts';
import { isLocked, storeErrorOf, unavailable } from './sqlite-trouble.ts';

export type Database = DatabaseSync;

const memory = ':memory:';

/**
 * FULL: what was acknowledged survives a power failure. Secure delete: what was forgotten is overwritten, not just
 * unlinked.
 */
const settings = 'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;';

/**
 * Making a file a write-ahead one is the one thing for which SQLite does not wait by itself when another process is
 * in between, so the waiting is done here.
 */
const applySettings = (db: Database, lockTimeout: number) => {
  const sleeper = new Int32Array(new SharedArrayBuffer(4));
  const deadline = performance.now() + lockTimeout;
  for (;;) {
    try {
      db.exec(settings);
      return;
    } catch (error) {
      if (!isLocked(error) || performance.now() >= deadline) throw error;
      Atomics.wait(sleeper, 0, 0, 10);
    }
  }
};

const versionRow = z.object({ user_version: z.int() });
const checkRow = z.object({ quick_check: z.string() });

const check = (db: Database) => {
  const { quick_check: verdict } = checkRow.parse(db.prepare('PRAGMA quick_check(1)').get());
  if (verdict !== 'ok') throw unavailable('corrupt', new Error(verdict));
};

/** Immediate, because another process may be opening the same file at this moment. */
const migrate = (db: Database) => {
  db.exec('BEGIN IMMEDIATE');
  try {
    const { user_version: version } = versionRow.parse(db.prepare('PRAGMA user_version').get());
    if (version > schemaVersion) throw unavailable('newerSchema');
    if (version < schemaVersion) db.exec(stepsFrom(version));
    db.exec('COMMIT');
  } catch (error) {
    // SQLite has rolled back by itself when the disk was full.
    if (db.isTransaction) db.exec('ROLLBACK');
    throw error;
  }
};

const makeFolder = (file: string) => {
  try {
    // Nobody but the bot's own account has any business with these files.
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  } catch (error) {
    throw unavailable('unreachable', error);
  }
};

/** How large the database is, in bytes; nothing where there is none. */
export const sizeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0;

/**
 * Opens the database, makes it where there is none yet, and refuses it when it is too new or damaged: what is cut off
 * or no database at all is always found out; damage anywhere in it only when it is looked through.
 * @param lockTimeout how long to wait for another process's write, in milliseconds.
 * @param options.through whether to look through all of it first: seconds per gigabyte, and minutes from a disk.
 * @throws StoreUnavailable with what the operator can do.
 */
export const openDatabase = (file: string, lockTimeout: number, { through = true } = {}): Database => {
  if (file !== memory) makeFolder(file);
  let db: Database | undefined;
  try {
    db = new DatabaseSync(file, { timeout: lockTimeout });
    applySettings(db, lockTimeout);
    if (through) check(db);
    migrate(db);
    return db;
  } catch (error) {
    db?.close();
    throw storeErrorOf(error);
  }
};

/** Whether all of a database is sound, while others use it. @throws StoreUnavailable when that cannot be found out. */
export const isSound = (file: string): boolean => {
  let db: Database | undefined;
  try {
    db = new DatabaseSync(file, { timeout: 5000 });
    check(db);
    return true;
  } catch (error) {
    const named = storeErrorOf(error);
    if (named instanceof StoreUnavailable && named.reason === 'corrupt') return false;
    throw named;
  } finally {
    db?.close();
  }
};

/** More pages than a database can have: the whole of it in one go. */
const everything = 0x7fffffff;

/**
 * Copies a database into an empty file, while the bot goes on writing to it, and looks whether the copy is whole. In
 * one go: in parts it would begin again at every write. The copy is one file, without a log beside it.
 * @throws StoreUnavailable about the database, or SQLite's own error about the copy.
 */
export const copyInto = async (source: string, copy: string): Promise<void> => {
  let from: Database | undefined;
  try {
    // Not read-only: such a connection leaves its lock files behind when the bot is stopped.
    from = new DatabaseSync(source, { timeout: 5000 });
    check(from);
  } catch (error) {
    from?.close();
    throw storeErrorOf(error);
  }
  try {
    await backup(from, copy, { rate: everything });
  } finally {
    from.close();
  }
  const made = new DatabaseSync(copy);
  try {
    made.exec('PRAGMA journal_mode = DELETE');
    check(made);
  } finally {
    made.close();
  }
};
