import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openSqliteStore } from '../../storage/sqlite/sqlite-store.ts';
import { absent } from '../../storage/store.ts';

const script = fileURLToPath(new URL('../../bot/backup.ts', import.meta.url));

describe('A backup', () => {
  const folder = () => mkdtempSync(join(tmpdir(), 'rugdekking-backup-'));
  const run = (data: string, ...args: readonly string[]) =>
    spawnSync(process.execPath, [script, ...args], {
      env: { ...process.env, DATA_DIR: data },
      encoding: 'utf8',
    });
  const key = (n: number) => ({ tenant: 'town', kind: 'numbering', id: String(n) }) as const;

  it('made while the bot writes holds all that was acknowledged before, and can be put in its place', async () => {
    const data = folder();
    const store = openSqliteStore(join(data, 'rugdekking.sqlite'));
    for (let n = 0; n < 200; n += 1) await store.put(key(n), { last: n, given: [] }, absent);
    const target = join(folder(), 'deeper', 'copy.sqlite');
    const { status, stdout } = run(data, target);
    assert.equal(status, 0);
    assert.match(stdout, /whole copy/);
    await store.put(key(1000), { last: 1, given: [] }, absent);
    await store.close();
    const restored = openSqliteStore(target);
    for (let n = 0; n < 200; n += 1) assert.equal((await restored.get(key(n)))?.body.last, n);
    await restored.close();
  });

  it('is never written over another one, and says why it was not made', () => {
    const data = folder();
    const there = join(data, 'there');
    mkdirSync(there);
    assert.match(run(data, there).stderr, /is there already/);
    assert.match(run(data).stderr, /Say where/);
    const missing = run(data, join(data, 'copy.sqlite'));
    assert.match(missing.stderr, /is not there/);
    assert.equal(missing.status, 1);
  });
});
