import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openSqliteStore } from '../../storage/sqlite/sqlite-store.ts';
import { absent, type Store } from '../../storage/store.ts';

const script = fileURLToPath(new URL('../../bot/backup.ts', import.meta.url));

describe('npm run backup', function () {
  this.timeout(10_000);
  let folder: string;
  let data: string;
  let store: Store;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'rugdekking-backup-'));
    data = join(folder, 'data');
    store = openSqliteStore(join(data, 'rugdekking.sqlite'));
    for (let n = 0; n < 50; n += 1) await store.put(key(n), { last: n, given: [] }, absent);
  });
  afterEach(async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const key = (n: number) => ({ tenant: 'town', kind: 'numbering', id: String(n) }) as const;
  const run = (args: readonly string[], env: NodeJS.Dict<string> = {}) =>
    spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', script, ...args], {
      env: { PATH: process.env.PATH, DATA_DIR: data, ...env },
      encoding: 'utf8',
    });
  /** It ends with code 1, and with one line that says what to do. */
  const refusal = (args: readonly string[], env?: NodeJS.Dict<string>): string => {
    const { status, stdout, stderr } = run(args, env);
    assert.equal(status, 1);
    assert.equal(stdout, '');
    assert.equal(stderr.trimEnd().split('\n').length, 1, stderr);
    return stderr;
  };

  it('makes a whole copy while the bot runs, in one file that nobody else may read', async () => {
    const target = join(folder, 'deeper', 'copy.sqlite');
    const { status, stdout, stderr } = run([target]);
    assert.deepEqual([status, stderr], [0, '']);
    assert.match(stdout, /copy\.sqlite is a whole copy of .*rugdekking\.sqlite\.\n$/);
    assert.deepEqual(readdirSync(join(folder, 'deeper')), ['copy.sqlite']);
    assert.equal(statSync(target).mode & 0o077, 0);
    await store.put(key(1000), { last: 1, given: [] }, absent);
    const restored = openSqliteStore(target);
    for (let n = 0; n < 50; n += 1) assert.equal((await restored.get(key(n)))?.body.last, n);
    assert.equal(await restored.get(key(1000)), undefined);
    await restored.close();
  });

  it('makes one of a bot that is stopped as well, and leaves its database as it was', async () => {
    await store.close();
    const before = readdirSync(data);
    assert.equal(run([join(folder, 'copy.sqlite')]).status, 0);
    assert.deepEqual(readdirSync(data), before);
  });

  it('never writes over another copy', () => {
    const target = join(folder, 'copy.sqlite');
    writeFileSync(target, 'yesterday');
    assert.match(refusal([target]), /copy\.sqlite is there already\. Choose another name/);
    assert.equal(readFileSync(target, 'utf8'), 'yesterday');
  });

  it('makes no copy of a database that is damaged, and says so', async () => {
    await store.close();
    const file = join(data, 'rugdekking.sqlite');
    const bytes = readFileSync(file);
    writeFileSync(file, bytes.fill(0x5a, 4096, 8192));
    assert.match(refusal([join(folder, 'copy.sqlite')]), /damaged/);
    assert.deepEqual(readdirSync(folder), ['data']);
  });

  it('says when another copy is being made under the same name', () => {
    writeFileSync(join(folder, 'copy.sqlite.unfinished'), '');
    assert.match(
      refusal([join(folder, 'copy.sqlite')]),
      /being made, or one was broken off\. Remove it if none/,
    );
  });

  it('says when the copy cannot be made where it was told to, and leaves nothing half', () => {
    writeFileSync(join(folder, 'file'), '');
    assert.match(refusal([join(folder, 'file', 'copy.sqlite')]), /cannot be made \(\w+\)\. Is the folder/);
  });

  it('says when there is no room for the copy, and leaves nothing half', () => {
    // No file of this process may grow over 512 bytes; it is told so instead of being ended for it.
    const limited = 'trap "" XFSZ; ulimit -f 1; exec "$@"';
    const command = ['-c', limited, 'sh', process.execPath, '--disable-warning=ExperimentalWarning', script];
    const { status, stderr } = spawnSync('sh', [...command, join(folder, 'copy.sqlite')], {
      env: { PATH: process.env.PATH, DATA_DIR: data },
      encoding: 'utf8',
    });
    assert.equal(status, 1);
    assert.match(stderr, /copy\.sqlite cannot be made .*is there room for the copy\?\n$/);
    assert.deepEqual(readdirSync(folder), ['data']);
  });

  it('says what is missing: the place of the copy, the database, or that there is no file at all', () => {
    assert.match(refusal([]), /Say where the copy goes: npm run backup -- /);
    assert.match(refusal([join(folder, 'copy.sqlite')], { DATA_DIR: folder }), /is not there\. Set DATA_DIR/);
    assert.match(refusal([join(folder, 'copy.sqlite')], { STORE: 'cosmos' }), /Azure backs it up/);
  });
});
