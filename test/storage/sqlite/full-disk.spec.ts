import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openSqliteStore } from '../../../storage/sqlite/sqlite-store.ts';
import { incidentKey } from '../samples.ts';
import { aFolder } from './a-folder.ts';

const writer = fileURLToPath(new URL('full-disk-writer.ts', import.meta.url));
/** The process is told that a file cannot grow instead of being ended for it. The limit is in blocks of 512 bytes. */
const limited = 'trap "" XFSZ; ulimit -f 300; exec "$@"';

describe('A database that cannot grow any more', () => {
  const folder = aFolder();

  it('has everything that was acknowledged, and nothing of what was refused', async function () {
    this.timeout(30_000);
    const path = join(folder(), 'store.db');
    const run = [
      '-c',
      limited,
      'sh',
      process.execPath,
      '--disable-warning=ExperimentalWarning',
      writer,
      path,
    ];
    const said = execFileSync('sh', run, { encoding: 'utf8' }).trimEnd().split('\n');
    const idsOf = (verdict: string) =>
      said.filter(line => line.startsWith(`${verdict} `)).map(line => line.slice(verdict.length + 1));
    const acknowledged = idsOf('acknowledged');
    const refused = idsOf('refused');
    assert.ok(acknowledged.length > 0 && refused.length > 0);
    assert.equal(acknowledged.length + refused.length, said.length, 'the store said either of every write');
    const store = openSqliteStore(path);
    for (const id of acknowledged) assert.ok(await store.get(incidentKey(id)), `${id} was acknowledged`);
    for (const id of refused) assert.equal(await store.get(incidentKey(id)), undefined, `${id} was refused`);
    await store.close();
  });
});
