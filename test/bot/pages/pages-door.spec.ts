import assert from 'node:assert/strict';
import type { PageFile } from '../../../bot/pages/page-files.ts';
import { demoSignOn } from '../../../bot/pages/sign-on.ts';
import type { Server } from '../../../bot/server.ts';
import type { Replied } from '../../../dialogs/pages/question.ts';
import { people, town } from '../../town.ts';
import { startEdge } from '../edge.ts';

const file = (type: string, text: string, lasting = false): PageFile => ({
  type,
  body: Buffer.from(text),
  packed: Buffer.from(`packed ${text}`),
  etag: `"${text.length}"`,
  lasting,
});

describe('The door to the pages', () => {
  let server: Server;
  let url = '';
  const asked: { readonly person: string; readonly name: string; readonly input: unknown }[] = [];
  const replies: Readonly<Record<string, Replied>> = {
    work: { ok: true, output: { cases: [] } },
    register: { ok: false, why: 'notYours' },
    press: { ok: false, why: 'unreadable' },
  };

  before(async () => {
    const files = new Map([
      ['index.html', file('text/html; charset=utf-8', '<!doctype html>')],
      ['assets/main-1a2b.js', file('text/javascript; charset=utf-8', 'main()', true)],
    ]);
    const ask = async ({ id }: { readonly id: string }, name: string, input: unknown) => {
      asked.push({ person: id, name, input });
      if (name === 'broken') throw new Error('secret of the house');
      return replies[name];
    };
    ({ server, url } = await startEdge({ pages: { files, signOn: demoSignOn(town), ask } }));
  });
  after(() => server.close());
  beforeEach(() => {
    asked.length = 0;
  });

  const ask = (name: string, init: RequestInit = {}) =>
    fetch(`${url}/api/pages/${name}`, {
      method: 'POST',
      body: '{"limit":3}',
      ...init,
      headers: { 'content-type': 'application/json', authorization: `Demo ${people.mark}`, ...init.headers },
    });

  it('answers a question of somebody who is known, and keeps the answer nowhere', async () => {
    const response = await ask('work');
    assert.equal(response.status, 200);
    assert.equal(response.headers.get('cache-control'), 'no-store');
    assert.match(response.headers.get('content-security-policy') ?? '', /frame-ancestors 'none'/);
    assert.deepEqual(await response.json(), { cases: [] });
    assert.deepEqual(asked, [{ person: people.mark, name: 'work', input: { limit: 3 } }]);
  });

  it('asks nothing for somebody who is not known, and says nothing', async () => {
    for (const authorization of ['', 'Bearer x', 'Demo 5d5e0001-0000-4000-8000-00000000eeee']) {
      const response = await ask('work', { headers: { authorization } });
      assert.deepEqual([response.status, await response.text()], [401, '']);
    }
    assert.deepEqual(asked, []);
  });

  it('says that something is not his, is not there or cannot be read, and not a word more', async () => {
    for (const [name, status] of [
      ['register', 403],
      ['press', 400],
      ['nothing', 404],
      ['broken', 500],
    ] as const) {
      const response = await ask(name);
      assert.deepEqual([response.status, await response.text()], [status, ''], name);
    }
  });

  it('takes nothing that another site could send without asking the browser first', async () => {
    const plain = await ask('work', { headers: { 'content-type': 'text/plain' } });
    assert.equal(plain.status, 415);
    assert.equal((await fetch(`${url}/api/pages/work`)).status, 405);
    assert.equal((await ask('work')).headers.get('access-control-allow-origin'), null);
    assert.equal(asked.length, 1);
  });

  it('takes no question that is too large, too deep or no JSON', async () => {
    const statuses = await Promise.all(
      [`"${'x'.repeat(300_000)}"`, `${'['.repeat(5_000)}${']'.repeat(5_000)}`, '{"a":'].map(
        async body => (await ask('work', { body })).status,
      ),
    );
    assert.deepEqual(statuses, [413, 400, 400]);
    assert.deepEqual(asked, []);
  });

  it('hands out the page at every address of a page, in a frame of Teams alone', async () => {
    for (const path of ['/tab', '/tab/', '/tab/work', '/tab/register']) {
      const response = await fetch(`${url}${path}`);
      assert.equal(response.status, 200, path);
      assert.equal(response.headers.get('content-type'), 'text/html; charset=utf-8');
      const policy = response.headers.get('content-security-policy') ?? '';
      assert.match(policy, /default-src 'none'/);
      assert.match(policy, /script-src 'self';/);
      assert.match(policy, /frame-ancestors https:\/\/teams\.microsoft\.com /);
      assert.equal(response.headers.get('x-frame-options'), null);
    }
  });

  it('lets a browser keep what never changes, and asks again for the page itself', async () => {
    const script = await fetch(`${url}/tab/assets/main-1a2b.js`, {
      headers: { 'accept-encoding': 'identity' },
    });
    assert.match(script.headers.get('cache-control') ?? '', /immutable/);
    assert.equal(await script.text(), 'main()');
    const page = await fetch(`${url}/tab/`);
    assert.equal(page.headers.get('cache-control'), 'no-cache');
    const etag = page.headers.get('etag') ?? '';
    assert.equal((await fetch(`${url}/tab/`, { headers: { 'if-none-match': etag } })).status, 304);
  });

  it('hands out nothing but its own files', async () => {
    for (const path of [
      '/tab/assets/other.js',
      '/tab/../package.json',
      '/tab/%2e%2e/package.json',
      '/tab/..%2fpackage.json',
    ])
      assert.equal((await fetch(`${url}${path}`)).status, 404, path);
  });

  it('has no people to choose from outside the demo', async () => {
    assert.equal((await fetch(`${url}/tab-demo/people`)).status, 404);
  });
});
