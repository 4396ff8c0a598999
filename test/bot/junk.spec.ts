import assert from 'node:assert/strict';
import { fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { publicCloud } from '../../bot/adapter/cloud.ts';
import { emma, otherTenant, press, tenant, typedMessage } from './activities.ts';
import { type KeyService, startKeyService } from './key-service.ts';

/** As many as may be sent while everybody waits for the tests; `JUNK_REQUESTS=100000` for the long run. */
const requests = Number(process.env.JUNK_REQUESTS ?? 20_000);
/** What the heap may grow by, in bytes: full tables of addresses and people, and what V8 itself keeps of its work. */
const mayGrow = 6 * 1024 * 1024;
const atOnce = 32;
const appId = '00000000-0000-4000-8000-00000000b0b0';

const serviceUrl = 'https://smba.trafficmanager.net/emea/';
const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const unsigned = (claims: unknown, kid: string = randomUUID()) =>
  `Bearer ${encoded({ alg: 'RS256', kid })}.${encoded(claims)}.${'s'.repeat(342)}`;

interface Junk {
  readonly authorization?: string;
  readonly body: unknown;
  readonly status: number;
}

describe('junk without end', function () {
  this.timeout(requests * 5 + 30_000);
  let keys: KeyService;
  let authorization: string;
  before(async () => {
    keys = await startKeyService();
    const now = Math.floor(Date.now() / 1000);
    const claims = { iss: publicCloud.issuer, aud: appId, serviceurl: serviceUrl, exp: now + 36_000 };
    authorization = `Bearer ${await keys.sign(claims)}`;
  });
  after(() => keys.stop());

  const ours = { iss: publicCloud.issuer, aud: appId, serviceurl: serviceUrl, exp: 9_999_999_999 };
  const body = press({ action: 'menu.show' }, serviceUrl);
  /** Never the same twice: what is remembered of each would show. */
  const kinds: readonly (() => Junk)[] = [
    () => ({ body: { [randomUUID()]: randomUUID() }, status: 401 }),
    () => ({ authorization: `Bearer ${randomUUID()}.x.y`, body, status: 401 }),
    () => {
      const tid = randomUUID();
      const claims = { iss: `https://sts.windows.net/${tid}/`, aud: appId, appid: appId, tid, ver: '1.0' };
      return { authorization: unsigned(claims), body, status: 401 };
    },
    () => ({ authorization: unsigned({ ...ours, tid: randomUUID() }), body, status: 401 }),
    () => ({ authorization: unsigned({ ...ours, jti: randomUUID() }), body, status: 401 }),
    () => ({ authorization: unsigned({ ...ours, jti: randomUUID() }, 'teams'), body, status: 401 }),
    () => ({
      authorization: unsigned(ours),
      body: { ...body, serviceUrl: `https://${randomUUID()}.example/` },
      status: 403,
    }),
    () => ({ authorization: unsigned(ours), body: { ...body, channelId: randomUUID() }, status: 403 }),
    () => ({ authorization: unsigned(ours), body: `{"${randomUUID()}`, status: 400 }),
    // Teams vouches for these; who they are is never the same.
    () => ({
      authorization,
      body: { ...body, from: { ...emma, aadObjectId: randomUUID() } },
      status: 200,
    }),
    () => ({
      authorization,
      body: { ...typedMessage(randomUUID(), serviceUrl), channelData: { tenant: { id: otherTenant } } },
      status: 403,
    }),
    () => ({
      authorization,
      body: { ...body, conversation: { id: randomUUID(), tenantId: tenant, conversationType: randomUUID() } },
      status: 200,
    }),
  ];

  it('leaves the memory as it was, and hears not a word', async () => {
    const child = fork(fileURLToPath(new URL('junk-subject.ts', import.meta.url)), [keys.url, appId], {
      stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
      execArgv: ['--expose-gc', '--disable-warning=ExperimentalWarning'],
    });
    const said: string[] = [];
    child.stderr?.setEncoding('utf8').on('data', text => said.push(text));
    const [first] = await once(child, 'message');
    const { url } = z.object({ url: z.url() }).parse(first);
    const agent = new Agent({ keepAlive: true, maxSockets: atOnce });

    const send = ({ authorization: token, body: content, status }: Junk, nth: number) =>
      new Promise<void>((resolve, reject) => {
        // A third comes through a proxy, each time from an address that nobody has seen yet.
        const address = `10.${(nth >> 16) % 256}.${(nth >> 8) % 256}.${nth % 256}`;
        const headers = {
          'content-type': 'application/json',
          ...(token ? { authorization: token } : {}),
          ...(nth % 3 === 0 ? { 'x-forwarded-for': address } : {}),
        };
        const sending = request(`${url}/api/messages`, { method: 'POST', agent, headers }, answer => {
          let length = 0;
          answer.on('data', chunk => {
            length += chunk.length;
          });
          answer.on('end', () => {
            try {
              assert.equal(answer.statusCode, status);
              if (status !== 200) assert.equal(length, 0);
              resolve();
            } catch (error) {
              reject(error);
            }
          });
        });
        sending.on('error', reject);
        sending.end(typeof content === 'string' ? content : JSON.stringify(content));
      });
    let sent = 0;
    const flood = async (count: number): Promise<void> => {
      const end = sent + count;
      const one = async (): Promise<void> => {
        while (sent < end) {
          const nth = sent++;
          const make = kinds[nth % kinds.length];
          if (make) await send(make(), nth);
        }
      };
      await Promise.all(Array.from({ length: atOnce }, one));
    };
    const heap = async (): Promise<number> => {
      child.send('heap');
      const [answer] = await once(child, 'message');
      return z.object({ heap: z.number() }).parse(answer).heap;
    };

    try {
      // Compiled and filled by then, as in a bot that has been up for a while.
      await flood(Math.min(3_000, requests / 5));
      const before = await heap();
      await flood(requests);
      const grown = (await heap()) - before;
      if (process.env.JUNK_REQUESTS)
        console.log(`      ${requests} requests; the heap grew by ${grown} bytes`);
      assert.ok(grown < mayGrow, `the heap grew by ${grown} bytes`);
      assert.equal(said.join(''), '');
    } finally {
      agent.destroy();
      child.disconnect();
      await once(child, 'exit');
    }
  });
});
