import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { openSqliteStore } from '../../storage/sqlite/sqlite-store.ts';
import { flow } from './flows.ts';
import { openRing, type Ring, untilSettled } from './ring.ts';

const script = fileURLToPath(new URL('../../bot/backup.ts', import.meta.url));
const soFar = 8;
const meanwhile = 12;

describe('A backup that was made while many report', function () {
  this.timeout(60_000);
  let ring: Ring;
  let folder: string;
  before(async () => {
    ring = await openRing();
    folder = mkdtempSync(join(tmpdir(), 'restored-'));
  });
  after(async () => {
    await ring.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('has everything that was acknowledged before it, in another place, and the bot goes on from there', async () => {
    const known = await Promise.all(Array.from({ length: soFar }, (_, n) => flow(ring, n)));
    const others = Array.from({ length: meanwhile }, (_, n) => flow(ring, soFar + n));
    const restored = join(folder, 'rugdekking.sqlite');
    await promisify(execFile)(process.execPath, ['--disable-warning=ExperimentalWarning', script, restored], {
      env: { PATH: process.env.PATH, DATA_DIR: dirname('file' in ring.place ? ring.place.file : '') },
    });
    await Promise.all(others);
    await ring.bot().kill();
    const { endpoint } = await ring.join({ file: restored });

    const store = openSqliteStore(restored);
    const { tenant } = ring.organisation;
    for (const { id, as, got, number } of known) {
      const state = (await store.get({ tenant, kind: 'incident', id }))?.body.state;
      assert.equal(state?.phase, got === 'draft' ? 'draft' : 'registered');
      if (got === 'takenUp') assert.ok(state?.phase === 'registered' && state.handler);
      const activity = ring.calls.activityOf({ as, data: { action: 'report.mine' } });
      assert.ok((await ring.calls.bring(endpoint, activity))?.includes(got === 'draft' ? 'Concept' : number));
    }
    const year = known[1]?.number.slice(2, 6) ?? '';
    const numbering = await store.get({ tenant, kind: 'numbering', id: year });
    const { number } = await flow({ ...ring, store, endpoint: () => endpoint }, 1);
    assert.equal(Number(number.slice(-5)), (numbering?.body.last ?? 0) + 1);
    await untilSettled(store, 30_000);
    await store.close();
  });
});
