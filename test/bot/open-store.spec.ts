import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../bot/open-store.ts';
import { prepareContainer } from '../../storage/cosmos/prepare-container.ts';
import { aCosmosServer } from '../storage/cosmos/cosmos-server.ts';

/** What a process loads of Azure when it opens the store on disk. */
const loadedForSqlite = (dataDir: string): string => {
  const program = `
    import { registerHooks } from 'node:module';
    const seen = [];
    registerHooks({ resolve: (name, context, next) => (seen.push(name), next(name, context)) });
    const { openStore } = await import(${JSON.stringify(new URL('../../bot/open-store.ts', import.meta.url).href)});
    await (await openStore({ dataDir: ${JSON.stringify(dataDir)} })).close();
    console.log(seen.filter(name => name.startsWith('@azure/')).join());`;
  return execFileSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' }).trim();
};

describe('Opening the store', () => {
  const server = aCosmosServer();
  let dataDir = '';
  before(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'open-store-'));
  });
  after(() => rmSync(dataDir, { recursive: true, force: true }));

  it('opens the one that was chosen', async () => {
    const cosmos = server.newContainer();
    await assert.rejects(openStore({ cosmos, dataDir }), { reason: 'unreachable' });
    await prepareContainer(cosmos);
    const stores = [await openStore({ cosmos, dataDir }), await openStore({ dataDir })];
    const key = { tenant: 't', kind: 'numbering', id: '2026' } as const;
    await stores[0]?.put(key, { last: 1, given: [] }, 'absent');
    const found = await Promise.all(stores.map(store => store.get(key)));
    assert.deepEqual(
      found.map(stored => stored?.body.last),
      [1, undefined],
    );
    for (const store of stores) await store.close();
  });

  it('loads nothing of Azure for the store on disk', () => {
    assert.equal(loadedForSqlite(dataDir), '');
  });
});
