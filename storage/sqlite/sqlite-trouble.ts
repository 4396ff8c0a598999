import { z } from 'zod';
import { StoreConflict, type StoreTrouble, StoreUnavailable } from '../store-error.ts';

const sqliteError = z.object({ code: z.literal('ERR_SQLITE_ERROR'), errcode: z.int() });
const closedError = z.object({ code: z.literal('ERR_INVALID_STATE') });

/** What the operator can do about it. */
const remedies: Readonly<Record<StoreTrouble, string>> = {
  locked:
    'The database is in use by another program. Close that program (a copy, a backup, an editor); the bot goes on by itself.',
  full: 'The disk of the database is full. Make room; the bot goes on by itself.',
  corrupt: 'The database is damaged. Stop the bot, keep the file, and put the last backup in its place.',
  newerSchema: 'The database was written by a newer version of the bot. Start that version or a later one.',
  unreachable:
    'The database cannot be opened, read or written. It must be on a local disk, in a folder where the bot may write.',
};

/** SQLite's primary result codes; the others are mistakes in this program and are not dressed up. */
const troubles: Readonly<Record<number, StoreTrouble>> = {
  3: 'unreachable', // PERM
  5: 'locked', // BUSY
  6: 'locked', // LOCKED
  8: 'unreachable', // READONLY
  10: 'unreachable', // IOERR
  11: 'corrupt', // CORRUPT
  13: 'full', // FULL
  14: 'unreachable', // CANTOPEN
  26: 'corrupt', // NOTADB
};

const duplicateKey = 1555;

/** The store cannot be used, with the remedy that belongs to the reason. */
export const unavailable = (reason: StoreTrouble, cause?: unknown) =>
  new StoreUnavailable(reason, remedies[reason], { cause });

const reasonOf = (error: unknown): StoreTrouble | undefined => {
  const { data } = sqliteError.safeParse(error);
  // Extended codes hold the primary code in their lowest byte.
  return data && troubles[data.errcode & 0xff];
};

/** Whether this says that somebody else is writing: the one trouble that passes by waiting. */
export const isLocked = (error: unknown): boolean => reasonOf(error) === 'locked';

/** An error of SQLite's in the words of the port. Anything else comes back as it is. */
export const storeErrorOf = (error: unknown): unknown => {
  if (closedError.safeParse(error).success) return unavailable('unreachable', error);
  if (sqliteError.safeParse(error).data?.errcode === duplicateKey) {
    return new StoreConflict('The document is there already.', { cause: error });
  }
  const reason = reasonOf(error);
  return reason ? unavailable(reason, error) : error;
};
