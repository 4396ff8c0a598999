import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = fileURLToPath(new URL('identity-run.ts', import.meta.url));

describe('A bot with a managed identity', () => {
  it('shows Cosmos its token over https, and needs no key', async () => {
    // The certificate of the test server is nobody's; that one is checked is for Node to prove, not for us.
    const env = { ...process.env, NODE_TLS_REJECT_UNAUTHORIZED: '0', NODE_NO_WARNINGS: '1' };
    const { stdout } = await promisify(execFile)(process.execPath, [run], { env });
    assert.deepEqual(JSON.parse(stdout), {
      same: true,
      proofs: ['type=aad&ver=1.0&sig=a-token'],
      asked: ['the-bot'],
    });
  });
});
