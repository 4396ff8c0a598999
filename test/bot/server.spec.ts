import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { z } from 'zod';
import { largestBody } from '../../bot/guard/guard.ts';
import { press, typedMessage } from './activities.ts';
import { demo, type Edge, startEdge } from './edge.ts';
import { type Connector, startConnector } from './recording-connector.ts';

describe('the door of the bot', () => {
  let connector: Connector;
  let edge: Edge;
  beforeEach(async () => {
    connector = await startConnector();
    edge = await startEdge();
  });
  afterEach(async () => {
    await edge.server.close();
    await connector.stop();
  });

  const refused = async (response: Response, status: number) => {
    assert.equal(response.status, status);
    assert.equal(await response.text(), '');
    assert.deepEqual(edge.turns, []);
  };

  for (const [title, body] of [
    ['nothing', ''],
    ['half of JSON', '{"type":'],
    ['a list', '[]'],
    ['a number', '7'],
    ['null', 'null'],
    ['an empty object', '{}'],
    ['an object without a type', '{"channelId":"msteams"}'],
  ] as const) {
    it(`${title} is no activity`, async () => refused(await edge.say(body), 400));
  }

  it('an activity that is incomplete is refused after the checks', async () => {
    const { conversation: _, ...rest } = typedMessage('hoi', connector.url);
    await refused(await edge.say(rest), 400);
  });

  it('an activity of another channel, or of none, is refused', async () => {
    const { channelId: _, ...rest } = typedMessage('hoi', connector.url);
    await refused(await edge.say(rest), 403);
    await refused(await edge.say({ ...rest, channelId: '' }), 403);
    await refused(await edge.say({ ...rest, channelId: 'emulator' }), 403);
  });

  it('an activity that wants its answer elsewhere is refused', async () => {
    await refused(await edge.say(typedMessage('hoi', 'https://evil.example/')), 403);
  });

  it('forms and files are no activities', async () => {
    const body = JSON.stringify(typedMessage('hoi', connector.url));
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
    ]) {
      await refused(await edge.say(body, { 'content-type': type }), 400);
    }
  });

  it('a body that is too large is refused, announced or not', async () => {
    const large = JSON.stringify({ ...typedMessage('hoi', connector.url), text: 'x'.repeat(largestBody) });
    await refused(await edge.say(large), 413);
    const unannounced = await fetch(`${edge.url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: new Blob([large]).stream(),
      duplex: 'half',
    });
    await refused(unannounced, 413);
  });

  it('a large activity within the limit is taken', async () => {
    const response = await edge.say(
      press({ action: 'report.next', text: 'x'.repeat(200_000) }, connector.url),
    );
    assert.equal(response.status, 200);
  });

  it('a packed body is refused and the bot lives on', async () => {
    const packed = { 'content-type': 'application/json', 'content-encoding': 'gzip' };
    for (const body of [gzipSync('{}'), Buffer.from('not gzip at all')]) {
      await refused(await fetch(`${edge.url}/api/messages`, { method: 'POST', headers: packed, body }), 400);
    }
    assert.equal((await edge.say(press({}, connector.url))).status, 200);
  });

  it('a caller who hangs up half way harms nobody', async () => {
    const { port } = new URL(edge.url);
    const socket = connect(Number(port), '127.0.0.1');
    await once(socket, 'connect');
    socket.write(
      'POST /api/messages HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 99\r\n\r\n{',
    );
    socket.destroy();
    await once(socket, 'close');
    assert.equal((await edge.say(press({}, connector.url))).status, 200);
    assert.equal(edge.turns.length, 1);
  });

  it('a caller who wants another protocol is cut off', async () => {
    const socket = connect(Number(new URL(edge.url).port), '127.0.0.1');
    await once(socket, 'connect');
    socket.write(
      'GET /api/messages HTTP/1.1\r\nhost: x\r\nconnection: upgrade\r\nupgrade: websocket\r\n\r\n',
    );
    await once(socket, 'close');
  });

  it('other methods and other paths get an empty refusal', async () => {
    for (const method of ['HEAD', 'GET', 'PUT', 'DELETE']) {
      await refused(await fetch(`${edge.url}/api/messages`, { method }), 405);
    }
    await refused(await fetch(`${edge.url}/api/nothing`), 404);
  });

  it('says that it lives, and which version', async () => {
    const response = await fetch(`${edge.url}/health`);
    assert.deepEqual(await response.json(), { status: 'alive', version: '1.2.3' });
  });

  it('every answer forbids framing, sniffing and keeping, and does not name the server', async () => {
    for (const response of [
      await fetch(`${edge.url}/health`),
      await edge.say('{'),
      await fetch(`${edge.url}/x`),
    ]) {
      assert.match(response.headers.get('content-security-policy') ?? '', /frame-ancestors 'none'/);
      assert.equal(response.headers.get('x-content-type-options'), 'nosniff');
      assert.equal(response.headers.get('cache-control'), 'no-store');
      assert.equal(response.headers.has('server'), false);
    }
  });

  it('an answer with a person in it may not be kept either', async () => {
    const response = await edge.say(press({}, connector.url));
    assert.equal(response.headers.get('cache-control'), 'no-store');
    assert.match(response.headers.get('content-type') ?? '', /^application\/json/);
  });
});

describe('the bot being ready', () => {
  it('says so when nothing stands in its way', async () => {
    const edge = await startEdge();
    const response = await fetch(`${edge.url}/ready`);
    assert.equal(response.status, 200);
    assert.deepEqual(await response.json(), { status: 'ready' });
    await edge.server.close();
  });

  it('says in one word what stands in its way', async () => {
    const edge = await startEdge({ obstacle: async () => 'store' });
    const response = await fetch(`${edge.url}/ready`);
    assert.equal(response.status, 503);
    assert.deepEqual(await response.json(), { status: 'notReady', reason: 'store' });
    await edge.server.close();
  });
});

describe('the bot stopping', () => {
  it('finishes the turn that is under way and takes no new one', async () => {
    const edge = await startEdge();
    const connector = await startConnector();
    let finish: () => void = () => assert.fail('not begun');
    edge.handling(
      () =>
        new Promise(resolve => {
          finish = () => resolve({ toast: 'Klaar.' });
        }),
    );
    const answering = edge.say(press({}, connector.url));
    while (edge.turns.length === 0) await new Promise(setImmediate);
    const closing = edge.server.close();
    await assert.rejects(fetch(`${edge.url}/health`));
    finish();
    const response = await answering;
    assert.equal(z.object({ value: z.string() }).parse(await response.json()).value, 'Klaar.');
    assert.equal(response.headers.get('connection'), 'close');
    await closing;
    await connector.stop();
  });

  it('does not wait for ever', async () => {
    const edge = await startEdge();
    const connector = await startConnector();
    edge.handling(() => new Promise(() => undefined));
    const answering = edge.say(press({}, connector.url)).catch(() => undefined);
    while (edge.turns.length === 0) await new Promise(setImmediate);
    const started = performance.now();
    await edge.server.close();
    assert.ok(performance.now() - started < 2_000);
    await answering;
    await connector.stop();
  });

  it('a port that is taken is an error to the one who starts it', async () => {
    const edge = await startEdge();
    const port = Number(new URL(edge.url).port);
    await assert.rejects(() => startEdge({ settings: { ...demo, port } }), { code: 'EADDRINUSE' });
    await edge.server.close();
  });
});
