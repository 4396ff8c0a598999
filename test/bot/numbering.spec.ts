import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadOrganisation } from '../../bot/directory/load-organisation.ts';
import { openNumberDesk } from '../../dialogs/incident/number-desk.ts';
import { openSqliteStore } from '../../storage/sqlite/sqlite-store.ts';
import type { Store } from '../../storage/store.ts';

const script = fileURLToPath(new URL('../../bot/numbering.ts', import.meta.url));
const organisationFile = fileURLToPath(new URL('../../organisation.example.yaml', import.meta.url));

describe('npm run numbering', function () {
  this.timeout(20_000);
  let folder: string;
  let store: Store;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'rugdekking-numbering-'));
    store = openSqliteStore(join(folder, 'rugdekking.sqlite'));
  });
  afterEach(async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const run = (...args: readonly string[]) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', script, ...args],
      {
        env: {
          PATH: process.env.PATH,
          DATA_DIR: folder,
          ORGANISATION_FILE: organisationFile,
          MICROSOFT_APP_ID: '00000000-0000-4000-8000-0000000000b0',
          MICROSOFT_APP_TENANT_ID: '00000000-0000-4000-8000-00000000d0c5',
          MICROSOFT_APP_PASSWORD: 'not a real secret',
        },
        encoding: 'utf8',
      },
    );
    return { status, stdout, stderr };
  };

  it('has the bot go on behind the number that was given last, while the bot runs', async () => {
    const { tenant } = await loadOrganisation(organisationFile);
    const desk = openNumberDesk(store);
    assert.equal(await desk.numberFor(tenant, 2026, 'i-1'), 1);
    assert.deepEqual(run('A-2026-00057'), {
      status: 0,
      stdout: 'The next report of 2026 gets A-2026-00058.\n',
      stderr: '',
    });
    assert.equal(await desk.numberFor(tenant, 2026, 'i-2'), 58);
    assert.match(
      run('A-2026-00057').stdout,
      /^Nothing to do: A-2026-00058 was given out\. .*A-2026-00059\.\n$/,
    );
  });

  it('says how to use it, with code 1 and one line, when it cannot do what was asked', () => {
    for (const args of [[], ['57'], ['A-2026-57'], ['A-2026-570000']]) {
      const { status, stdout, stderr } = run(...args);
      assert.deepEqual([status, stdout, stderr.trimEnd().split('\n').length], [1, '', 1], stderr);
    }
    assert.match(run().stderr, /npm run numbering -- A-2026-00057/);
  });
});
