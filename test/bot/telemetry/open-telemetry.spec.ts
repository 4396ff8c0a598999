import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { noTelemetry } from '../../../bot/telemetry/no-telemetry.ts';
import { installedOpenTelemetry } from '../../../bot/telemetry/open-telemetry.ts';
import { createTelemetry } from '../../../bot/telemetry/telemetry.ts';

describe('the OpenTelemetry API beside the bot', () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'rugdekking-telemetry-'));
  });
  after(() => rm(folder, { recursive: true, force: true }));

  const installed = async (name: string, source: string) => {
    const file = join(folder, name);
    await writeFile(file, source);
    return installedOpenTelemetry(pathToFileURL(file).href);
  };

  it('is used when an operator installed it', async () => {
    const found = await installed(
      'api.mjs',
      `export const metrics = { getMeter: name => ({ name }) };
       export const trace = { getTracer: name => ({ name }) };`,
    );
    assert.deepEqual(found?.metrics.getMeter('rugdekking'), { name: 'rugdekking' });
  });

  it('is done without when it is not there, does not load, or is something else', async () => {
    assert.equal(await installedOpenTelemetry('@opentelemetry/not-there'), undefined);
    assert.equal(await installed('broken.mjs', 'throw new Error("broken")'), undefined);
    assert.equal(
      await installed('other.mjs', 'export const metrics = 7; export const trace = {};'),
      undefined,
    );
  });

  it('may be absent: everything works, and nothing is measured', async () => {
    const telemetry = createTelemetry(noTelemetry, '1.2.3');
    let isTaken = false;
    await telemetry.turn({ id: 'turn-1', what: 'said', place: 'chat' }, async () => {
      isTaken = true;
      return 'answered';
    });
    telemetry.delivered('tell', 'done');
    telemetry.refused(401);
    telemetry.committed('incident', 'written', 1);
    telemetry.rang('completeReport', 70_000);
    telemetry.watchOutbox({ ageMs: async () => 0, parked: async () => 0 });
    assert.equal(isTaken, true);
  });
});
