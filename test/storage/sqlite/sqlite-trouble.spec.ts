import assert from 'node:assert/strict';
import { DatabaseSync } from 'node:sqlite';
import { storeErrorOf } from '../../../storage/sqlite/sqlite-trouble.ts';
import { StoreConflict, StoreUnavailable } from '../../../storage/store-error.ts';

const errorOf = (sql: string) => {
  const db = new DatabaseSync(':memory:');
  try {
    db.exec(sql);
  } catch (error) {
    return storeErrorOf(error);
  } finally {
    db.close();
  }
  return undefined;
};

describe('An error of SQLite', () => {
  it('is a full disk when there is no room, and carries its cause', () => {
    const error = errorOf(
      'CREATE TABLE t (x); PRAGMA max_page_count = 2; INSERT INTO t VALUES (zeroblob(99999))',
    );
    assert.ok(error instanceof StoreUnavailable);
    assert.equal(error.reason, 'full');
    assert.ok(error.cause instanceof Error);
  });

  it('is a conflict when the key is taken', () => {
    const error = errorOf('CREATE TABLE t (x TEXT PRIMARY KEY); INSERT INTO t VALUES (1), (1)');
    assert.ok(error instanceof StoreConflict);
  });

  it('is read from extended codes too', () => {
    const disk = Object.assign(new Error('disk I/O error'), { code: 'ERR_SQLITE_ERROR', errcode: 4874 });
    const error = storeErrorOf(disk);
    assert.ok(error instanceof StoreUnavailable);
    assert.equal(error.reason, 'unreachable');
  });

  it('stays what it is when it is a mistake in the program', () => {
    const error = errorOf('SELECT FROM');
    assert.ok(error instanceof Error);
    assert.ok(!(error instanceof StoreUnavailable) && !(error instanceof StoreConflict));
    assert.equal(storeErrorOf('anything'), 'anything');
  });
});
