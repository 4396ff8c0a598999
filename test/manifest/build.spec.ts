import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkPackage } from '../../manifest/check.ts';
import { commandWords } from '../../manifest/commands.ts';
import { environment } from './building.ts';

const program = join(import.meta.dirname, '../../manifest/build.ts');

describe('Building the app package from the command line', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'rugdekking-manifest-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const build = (env: Record<string, string>) =>
    spawnSync(process.execPath, [program], { cwd: folder, env, encoding: 'utf8' });

  it('writes a zip that passes the check, and says what it built', async () => {
    const { status, stdout, stderr } = build(environment);
    assert.equal(stderr, '');
    assert.equal(status, 0);
    assert.match(stdout, /dist\/rugdekking\.zip: version 1\.2\.3, app [0-9a-f-]{36}, bot 11111111-2222-/);
    const zip = await readFile(join(folder, 'dist/rugdekking.zip'));
    assert.deepEqual(await checkPackage(zip, commandWords), []);
  });

  it('warns when the links are stand-ins', () => {
    const { status, stderr } = build({ BOT_APP_ID: environment.BOT_APP_ID });
    assert.equal(status, 0);
    assert.match(stderr, /trying out only.*DEVELOPER_NAME, WEBSITE_URL, PRIVACY_URL, TERMS_URL/);
  });

  it('writes nothing without a bot id, and says what to do', async () => {
    const { status, stderr } = build({});
    assert.equal(status, 1);
    assert.match(stderr, /BOT_APP_ID is missing.*BOT_APP_ID=<that id> npm run manifest/);
    assert.doesNotMatch(stderr, /at .*\.ts:\d+/, 'no stack trace for an operator');
    assert.deepEqual(await readdir(folder), []);
  });
});
