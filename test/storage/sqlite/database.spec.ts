import assert from 'node:assert/strict';
import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { openDatabase } from '../../../storage/sqlite/database.ts';
import { aFolder } from './a-folder.ts';

describe('The SQLite database', () => {
  const folder = aFolder();

  it('writes through to the disk at every commit, so that a power failure loses nothing acknowledged', () => {
    const db = openDatabase(join(folder(), 'store.db'), 0);
    const full = 2;
    assert.deepEqual({ ...db.prepare('PRAGMA journal_mode').get() }, { journal_mode: 'wal' });
    assert.deepEqual({ ...db.prepare('PRAGMA synchronous').get() }, { synchronous: full });
    db.close();
  });

  it('overwrites what is removed', () => {
    const db = openDatabase(join(folder(), 'store.db'), 0);
    assert.deepEqual({ ...db.prepare('PRAGMA secure_delete').get() }, { secure_delete: 1 });
    db.close();
  });

  it('waits for another instance that is making the same new database at this moment', async () => {
    const path = join(folder(), 'new.db');
    const other = new Worker(new URL('lock-holder.ts', import.meta.url), { workerData: path });
    const ended = once(other, 'exit');
    await once(other, 'message');
    assert.throws(() => openDatabase(path, 0), { reason: 'locked' });
    openDatabase(path, 5000).close();
    await ended;
  });
});
