import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { closeSync, openSync, statSync, truncateSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { damagedCode, inspect } from '../../../storage/sqlite/inspection.ts';
import { openSqliteStore } from '../../../storage/sqlite/sqlite-store.ts';
import { absent } from '../../../storage/store.ts';
import { incidentFile, incidentKey } from '../samples.ts';
import { aFolder } from './a-folder.ts';

const inspector = fileURLToPath(new URL('../../../storage/sqlite/inspect-file.ts', import.meta.url));
const page = 4096;
const corrupt = { name: 'StoreUnavailable', reason: 'corrupt' };
/** As if every file were a large one. */
const large = { throughFirst: 0 };
const first = incidentKey('i-0');

const verdictOn = (path: string): number | null =>
  spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', inspector, path]).status;

describe('A database too large to be looked through before it is used', () => {
  const folder = aFolder();

  const filled = async (): Promise<string> => {
    const path = join(folder(), `${randomUUID()}.db`);
    const store = openSqliteStore(path);
    for (let n = 0; n < 60; n += 1) {
      const key = incidentKey(`i-${n}`);
      await store.put(key, incidentFile(key), absent);
    }
    await store.close();
    return path;
  };

  /** Spoils what lies at the end, where the first case is not. */
  const spoil = (path: string): void => {
    const handle = openSync(path, 'r+');
    writeSync(handle, Buffer.alloc(page, 0xff), 0, page, statSync(path).size - page);
    closeSync(handle);
  };

  it('is sound or damaged, anywhere in it', async () => {
    const path = await filled();
    assert.equal(verdictOn(path), 0);
    spoil(path);
    assert.equal(verdictOn(path), damagedCode);
  });

  it('is neither when it cannot be looked at', () => {
    const status = verdictOn(join(folder(), 'nowhere', 'store.db'));
    assert.ok(status !== 0 && status !== damagedCode);
  });

  it('answers at once, and refuses everything from when damage is found in it, wherever that is', async () => {
    const path = await filled();
    spoil(path);
    const store = openSqliteStore(path, large);
    const found = await store.get(first);
    assert.ok(found, 'the damage is not where this case is');
    const refused = async (): Promise<boolean> =>
      store.get(first).then(
        () => false,
        error => {
          assert.equal(error.reason, 'corrupt');
          return true;
        },
      );
    while (!(await refused())) await new Promise(resolve => setTimeout(resolve, 10));
    await assert.rejects(store.put(first, found.body, found.etag), corrupt);
    await assert.rejects(store.nextDue(), corrupt);
    await store.close();
  });

  it('is not looked at any further once it is closed', async () => {
    const spoilt = await filled();
    spoil(spoilt);
    const inspection = inspect(spoilt);
    await inspection.stop();
    assert.equal(inspection.isDamaged, false, 'it was not looked at long enough to know');
    const path = await filled();
    const store = openSqliteStore(path, large);
    await store.put(incidentKey('i-last'), incidentFile(incidentKey('i-last')), absent);
    await store.close();
    const again = openSqliteStore(path, large);
    assert.ok(await again.get(incidentKey('i-last')), 'what was written meanwhile is there');
    await again.close();
    await again.close();
  });

  it('is refused at once when it was cut off, or is no database at all', async () => {
    const path = await filled();
    truncateSync(path, statSync(path).size - page * 2);
    assert.throws(() => openSqliteStore(path, large), corrupt);
    const notes = join(folder(), 'notes.txt');
    writeFileSync(notes, 'just a list of things to do, '.repeat(2_000));
    assert.throws(() => openSqliteStore(notes, large), corrupt);
  });
});
