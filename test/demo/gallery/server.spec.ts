import assert from 'node:assert/strict';
import { request } from 'node:http';
import { type Gallery, startGallery } from '../../../demo/gallery/server.ts';

describe('the server of the gallery', () => {
  let gallery: Gallery;
  before(async () => {
    gallery = await startGallery(0);
  });
  after(() => gallery.close());

  /** Asks with the path and headers as they are, which `fetch` would mend first. */
  const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    new Promise<{ status: number | undefined; type: string | undefined }>((resolve, reject) => {
      const { port } = new URL(gallery.url);
      const asked = request({ host: '127.0.0.1', port, path, headers, method }, response => {
        response.resume();
        resolve({ status: response.statusCode, type: response.headers['content-type'] });
      });
      asked.on('error', reject).end();
    });

  it('hands out its page, its modules without their types, and those of the stage', async () => {
    const page = await fetch(gallery.url);
    assert.match(await page.text(), /\/gallery\/page\/page\.ts/);
    for (const path of ['/gallery/page/page.ts', '/stage/page/card-view.ts', '/vendor/adaptivecards.js'])
      assert.deepEqual(await ask(path), { status: 200, type: 'text/javascript; charset=utf-8' }, path);
    const module = await fetch(new URL('/gallery/page/contents.ts', gallery.url));
    assert.doesNotMatch(await module.text(), /import type|: HTMLElement/);
  });

  it('tells what every card weighs, in bytes', async () => {
    const [first] = JSON.parse(await (await fetch(new URL('/exhibits', gallery.url))).text());
    assert.equal(first.bytes.nl, Buffer.byteLength(JSON.stringify(first.cards.nl)));
  });

  it('hands out nothing else', async () => {
    const paths = [
      '/package.json',
      '/gallery/main.ts',
      '/gallery/page/..%2Fmain.ts',
      '/stage/page/..%2Fserver.ts',
    ];
    for (const path of [...paths, '/gallery/page/../../../package.json'])
      assert.equal((await ask(path)).status, 404, path);
    assert.equal((await ask('/%E0%A4%A')).status, 400);
    assert.equal((await ask('/', {}, 'POST')).status, 405);
  });

  it('answers this machine only', async () => {
    assert.equal((await ask('/exhibits', { host: 'evil.example' })).status, 403);
    assert.equal((await ask('/exhibits', { origin: 'https://evil.example' })).status, 403);
  });

  it('says what to do when its port is taken', async () => {
    const port = Number(new URL(gallery.url).port);
    await assert.rejects(startGallery(port), new RegExp(`GALLERY_PORT=${port + 10}`));
  });
});
