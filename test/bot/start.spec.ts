import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { freePort, occupyPort, type Program, startProgram } from '../program.ts';
import { typedMessage } from './activities.ts';

const example = new URL('../../organisation.example.yaml', import.meta.url);
const serviceUrl = 'https://smba.trafficmanager.net/emea/';

describe('npm start, as an operator meets it', function () {
  this.timeout(30_000);

  let folder: string;
  let data: string;
  let port: number;
  let running: Program[];
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'rugdekking-start-'));
    data = join(folder, 'data');
    port = await freePort();
    running = [];
  });
  afterEach(async () => {
    await Promise.all(running.map(program => program.kill()));
    await rm(folder, { recursive: true, force: true });
  });

  const place = (): Record<string, string> => ({
    HOST: '127.0.0.1',
    PORT: String(port),
    DATA_DIR: data,
    ORGANISATION_FILE: 'organisation.example.yaml',
  });
  const credentials = {
    MICROSOFT_APP_ID: '00000000-0000-4000-8000-0000000000b0',
    MICROSOFT_APP_TENANT_ID: '00000000-0000-4000-8000-00000000d0c5',
    MICROSOFT_APP_PASSWORD: 'not a real secret',
  };
  const start = (env: Record<string, string>): Program => {
    const program = startProgram('start', env);
    running.push(program);
    return program;
  };
  const url = (path: string): string => `http://127.0.0.1:${port}${path}`;
  /** It ends with code 1, says so plainly, and never began to listen. */
  const refusal = async (env: Record<string, string>): Promise<string> => {
    const { code, out, err } = await start(env).ending();
    assert.equal(code, 1);
    assert.doesNotMatch(out, /listening/);
    assert.doesNotMatch(err, /^\s+at |node:internal|Node\.js v/m);
    await assert.rejects(fetch(url('/health')));
    return err;
  };
  const database = async (): Promise<string> => {
    await mkdir(data, { recursive: true });
    return join(data, 'rugdekking.sqlite');
  };

  it('without credentials names every variable that is missing', async () => {
    const said = await refusal(place());
    const missing = said.split('\n').filter(line => / is missing\. \S/.test(line));
    assert.deepEqual(
      missing.map(line => line.split(' ')[0]),
      ['MICROSOFT_APP_ID', 'MICROSOFT_APP_TENANT_ID', 'MICROSOFT_APP_PASSWORD'],
    );
  });

  it('never repeats a secret that it was given', async () => {
    const half = { ...credentials, MICROSOFT_APP_ID: 'a secret in the wrong place' };
    const said = await refusal({ ...place(), ...half });
    assert.match(said, /^MICROSOFT_APP_ID cannot be used\./);
    assert.doesNotMatch(said, /wrong place|not a real secret/);
  });

  it('with a broken organisation file says on which line it is broken', async () => {
    const text = await readFile(example, 'utf8');
    const line = text.split('\n').findIndex(each => each.includes('manager: mark')) + 1;
    const file = join(folder, 'organisation.yaml');
    await writeFile(file, text.replace('manager: mark', 'manager: marc'));
    const said = await refusal({ ...place(), ...credentials, ORGANISATION_FILE: file });
    assert.match(said, new RegExp(`organisation\\.yaml:${line} .*manager: "marc" is not in people.*mark`));
    assert.equal(said.trimEnd().split('\n').length, 1);
  });

  it('without an organisation file says how to make one', async () => {
    const file = join(folder, 'nowhere.yaml');
    const said = await refusal({ ...place(), ...credentials, ORGANISATION_FILE: file });
    assert.match(said, /nowhere\.yaml.*cannot be opened.*organisation\.example\.yaml/);
  });

  it('leaves a database alone that a newer version wrote', async () => {
    const file = await database();
    const db = new DatabaseSync(file);
    db.exec('CREATE TABLE later (id TEXT); PRAGMA user_version = 99');
    db.close();
    assert.match(await refusal({ ...place(), ...credentials }), /newer version of the bot/);
    const again = new DatabaseSync(file);
    const tables = again.prepare('SELECT name FROM sqlite_schema').all();
    again.close();
    assert.deepEqual(
      tables.map(({ name }) => name),
      ['later'],
    );
  });

  it('does not touch a database that is damaged', async () => {
    const file = await database();
    const rubbish = Buffer.alloc(9000, 'not a database ');
    await writeFile(file, rubbish);
    assert.match(await refusal({ ...place(), ...credentials }), /damaged.*backup/);
    assert.deepEqual(await readFile(file), rubbish);
  });

  it('says that its data cannot be kept where it was told to', async () => {
    await writeFile(data, 'a file where the folder should be');
    assert.match(await refusal({ ...place(), ...credentials }), /cannot be opened, read or written/);
  });

  it('says that its port is taken, and by what to change that', async () => {
    const taken = await occupyPort();
    try {
      const said = await refusal({ ...place(), ...credentials, PORT: String(taken.port) });
      assert.match(said, /^PORT is taken: .*choose another port\.\n$/);
    } finally {
      await taken.free();
    }
  });

  it('says that it cannot listen on an address that is not of this machine', async () => {
    const said = await refusal({ ...place(), ...credentials, HOST: '192.0.2.1' });
    assert.match(said, /^HOST is no address of this machine\./);
  });

  it('with credentials answers whoever watches over it, refuses who is not Teams, and stops when told to', async () => {
    const bot = start({ ...place(), ...credentials });
    await bot.says(/"msg":"listening"/);
    const health = await fetch(url('/health'));
    assert.equal(health.status, 200);
    assert.match(await health.text(), /"alive"/);
    const ready = await fetch(url('/ready'));
    assert.equal(ready.status, 200);
    assert.match(await ready.text(), /"ready"/);

    for (const authorization of [undefined, 'Bearer of.no.consequence']) {
      const answer = await fetch(url('/api/messages'), {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(authorization && { authorization }) },
        body: JSON.stringify(typedMessage('hoi', serviceUrl)),
      });
      assert.equal(answer.status, 401);
      assert.equal(await answer.text(), '');
    }

    bot.signal('SIGTERM');
    const { code, out, err } = await bot.ending(5_000);
    assert.equal(code, 0);
    assert.equal(err, '');
    assert.match(out, /"signal":"SIGTERM"/);
    assert.doesNotMatch(out, /hoi|not a real secret/);
    await assert.rejects(fetch(url('/health')));
  });

  it('stops on Ctrl-C as on SIGTERM, and starts again on its own database', async () => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      const bot = start({ ...place(), ...credentials });
      await bot.says(/"msg":"listening"/);
      bot.signal(signal);
      assert.equal((await bot.ending(5_000)).code, 0);
    }
  });
});
