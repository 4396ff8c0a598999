import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openSqliteStore } from '../../../storage/sqlite/sqlite-store.ts';
import { incidentKey, minute } from '../samples.ts';
import { aFolder } from './a-folder.ts';

const writer = fileURLToPath(new URL('crash-writer.ts', import.meta.url));

/** Lets a process write, kills it in the midst of that, and answers what it had acknowledged by then. */
const killedWriter = async (path: string, round: string, acknowledged: number) => {
  const child = spawn(process.execPath, [writer, path, round], { stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
    if (output.split('\n').length > acknowledged) child.kill('SIGKILL');
  });
  const [, signal] = await once(child, 'close');
  assert.equal(signal, 'SIGKILL', 'it was killed, it did not end by itself');
  // What comes after the last line end was cut off by the kill.
  return output.split('\n').slice(0, -1);
};

describe('A process that is killed while it writes', () => {
  const folder = aFolder();

  it('loses nothing that it acknowledged, and leaves no half case, ten times in a row', async function () {
    this.timeout(60_000);
    const path = join(folder(), 'store.db');
    const acknowledged: string[] = [];
    for (let round = 0; round < 10; round += 1) {
      acknowledged.push(...(await killedWriter(path, `r${round}`, 3 + round * 7)));
      const store = openSqliteStore(path);
      for (const id of acknowledged) {
        const found = await store.get(incidentKey(id));
        assert.equal(found?.body.revision, 2, id);
        assert.equal(found?.body.effects.length, 2, id);
      }
      // Committed but not acknowledged is possible for the one case in flight, and for no more.
      const due = await store.due(minute(0), 100_000);
      assert.ok(due.length - acknowledged.length <= round + 1, 'no case that nobody made');
      await store.close();
    }
    assert.ok(acknowledged.length >= 10 * 3);
  });
});
