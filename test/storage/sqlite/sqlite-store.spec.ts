import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import {
  closeSync,
  ftruncateSync,
  openSync,
  readFileSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { openSqliteStore } from '../../../storage/sqlite/sqlite-store.ts';
import { absent, type Key } from '../../../storage/store.ts';
import { StoreConflict, type StoreTrouble, StoreUnavailable } from '../../../storage/store-error.ts';
import { aggressor, incidentFile, incidentKey, tenant } from '../samples.ts';
import { storeContract } from '../store-contract.ts';
import { aFolder } from './a-folder.ts';

const refusedAs = (reason: StoreTrouble) => (error: unknown) => {
  assert.ok(error instanceof StoreUnavailable, String(error));
  assert.equal(error.reason, reason);
  assert.match(error.message, /^The .+\. .+\.$/, 'says what is wrong and what to do');
  return true;
};

storeContract('SQLite in memory', () => openSqliteStore(':memory:'));

describe('The SQLite store in a file', () => {
  const folder = aFolder();
  const newFile = () => join(folder(), randomUUID(), 'deeper', 'store.db');
  const key = incidentKey('i-1');
  const file = incidentFile(key);

  storeContract('SQLite in a file', () => openSqliteStore(newFile()));

  it('makes its folder, which nobody else may enter', async () => {
    const path = newFile();
    await openSqliteStore(path).close();
    assert.equal(statSync(join(path, '..')).mode & 0o077, 0);
  });

  it('has what was written when it is opened again', async () => {
    const path = newFile();
    const first = openSqliteStore(path);
    const etag = await first.put(key, file, absent);
    await first.close();
    const second = openSqliteStore(path);
    assert.deepEqual(await second.get(key), { key, etag, body: file });
    await second.close();
  });

  it('shows one instance what another one wrote, and lets only one of them win', async () => {
    const path = newFile();
    const one = openSqliteStore(path);
    const two = openSqliteStore(path);
    const etag = await one.put(key, file, absent);
    assert.equal((await two.get(key))?.etag, etag);
    await two.put(key, { ...file, revision: 2 }, etag);
    await assert.rejects(one.put(key, { ...file, revision: 3 }, etag), StoreConflict);
    await one.close();
    await two.close();
  });

  it('leaves nothing of a forgotten aggressor in the file', async () => {
    const path = newFile();
    const forgotten: Key<'aggressor'> = { tenant, kind: 'aggressor', id: 'i-1' };
    const store = openSqliteStore(path);
    const etag = await store.put(
      forgotten,
      aggressor({ name: 'Quirinus', description: 'a-tall-man-with-a-dog' }),
      absent,
    );
    await store.close();
    assert.ok(readFileSync(path).includes('a-tall-man-with-a-dog'));
    assert.ok(readFileSync(path).includes('n:kwirinus'), 'and under what he is found');
    const again = openSqliteStore(path);
    await again.remove(forgotten, etag);
    await again.close();
    assert.ok(!readFileSync(path).includes('a-tall-man-with-a-dog'));
    assert.ok(!readFileSync(path).includes('n:kwirinus'));
  });

  describe('refuses to open, with the remedy,', () => {
    it('what a newer version of the bot wrote', async () => {
      const path = newFile();
      await openSqliteStore(path).close();
      const db = new DatabaseSync(path);
      db.exec('PRAGMA user_version = 99');
      db.close();
      assert.throws(() => openSqliteStore(path), refusedAs('newerSchema'));
    });

    it('what is no database', async () => {
      const path = join(folder(), 'notes.txt');
      writeFileSync(path, 'just a list of things to do, '.repeat(200));
      assert.throws(() => openSqliteStore(path), refusedAs('corrupt'));
    });

    it('what was cut off', async () => {
      const path = newFile();
      const store = openSqliteStore(path);
      for (let n = 0; n < 40; n += 1) {
        const own = incidentKey(`i-${n}`);
        await store.put(own, incidentFile(own), absent);
      }
      await store.close();
      const handle = openSync(path, 'r+');
      ftruncateSync(handle, 4096 * 6);
      closeSync(handle);
      assert.throws(() => openSqliteStore(path), refusedAs('corrupt'));
    });

    it('what was overwritten in the middle', async () => {
      const path = newFile();
      const store = openSqliteStore(path);
      for (let n = 0; n < 40; n += 1) {
        const own = incidentKey(`i-${n}`);
        await store.put(own, incidentFile(own), absent);
      }
      await store.close();
      const handle = openSync(path, 'r+');
      writeSync(handle, Buffer.alloc(4096, 0xff), 0, 4096, 4096 * 2);
      closeSync(handle);
      assert.throws(() => openSqliteStore(path), refusedAs('corrupt'));
    });

    it('what lies where no folder can be made', () => {
      const path = join(folder(), 'a-file');
      writeFileSync(path, '');
      assert.throws(() => openSqliteStore(join(path, 'store.db')), refusedAs('unreachable'));
    });

    it('what another program holds', async () => {
      const path = newFile();
      await openSqliteStore(path).close();
      const other = new DatabaseSync(path);
      other.exec('BEGIN IMMEDIATE');
      assert.throws(() => openSqliteStore(path, { lockTimeout: 20 }), refusedAs('locked'));
      other.close();
    });
  });

  it('says that it is locked while another program writes, and goes on afterwards', async () => {
    const path = newFile();
    const store = openSqliteStore(path, { lockTimeout: 20 });
    const other = new DatabaseSync(path);
    other.exec('BEGIN IMMEDIATE');
    await assert.rejects(store.put(key, file, absent), refusedAs('locked'));
    assert.equal(await store.get(key), undefined);
    other.exec('COMMIT');
    other.close();
    await store.put(key, file, absent);
    await store.close();
  });

  it('calls a document damaged that is not what its key says, instead of passing it on', async () => {
    const path = newFile();
    const store = openSqliteStore(path);
    await store.put(key, file, absent);
    const other = new DatabaseSync(path);
    for (const body of [
      '{"schema":1',
      '{"schema":2}',
      '[]',
      JSON.stringify({ ...file, tenant: 'another' }),
    ]) {
      other.prepare('UPDATE documents SET body = ?').run(body);
      await assert.rejects(store.get(key), refusedAs('corrupt'), body);
    }
    other.close();
    await store.close();
  });
});
