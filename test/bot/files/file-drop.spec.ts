import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createFileDrop } from '../../../bot/files/file-drop.ts';
import { PlaceLost } from '../../../dialogs/files/drop.ts';
import { DeliveryError } from '../../../dialogs/post.ts';
import { tenant } from '../activities.ts';
import { demo } from '../edge.ts';

const letter = new TextEncoder().encode('De brief, met wie en wat.');

/** Not chained: restify, when it lives in the same process, makes writeHead return nothing. */
const end = (response: ServerResponse, status: number, headers: Record<string, string> = {}): void => {
  response.writeHead(status, headers);
  response.end('nothing that anybody reads');
};

describe('putting a file where somebody wants it', () => {
  let place: Server;
  let url: string;
  let arrived: { method?: string | undefined; headers: IncomingMessage['headers']; body: string }[];
  let answer: (response: ServerResponse, request: IncomingMessage) => void;

  beforeEach(async () => {
    arrived = [];
    answer = response => end(response, 201);
    place = createServer(async (request, response) => {
      const parts: Buffer[] = [];
      for await (const part of request) parts.push(part);
      arrived.push({
        method: request.method,
        headers: request.headers,
        body: Buffer.concat(parts).toString(),
      });
      answer(response, request);
    }).listen(0, '127.0.0.1');
    await once(place, 'listening');
    url = `http://127.0.0.1:${(place.address() as AddressInfo).port}/upload?proof=secret`;
  });
  afterEach(() => {
    place.closeAllConnections();
    place.close();
  });

  const drop = createFileDrop(demo, 400);
  const status = (code: number, headers: Record<string, string> = {}) => {
    answer = response => end(response, code, headers);
  };
  const troubleOf = async (): Promise<unknown> =>
    drop.put(url, letter).then(
      () => undefined,
      (error: unknown) => error,
    );
  const later = async () => {
    const error = await troubleOf();
    assert.ok(error instanceof DeliveryError, String(error));
    assert.equal(error.reason, 'later');
    assert.doesNotMatch(error.message, /secret|127\.0/);
    return error;
  };

  it('sends the whole file in one range, and nothing of the bot’s own', async () => {
    await drop.put(url, letter);
    const [upload] = arrived;
    assert.equal(upload?.method, 'PUT');
    assert.equal(upload?.body, 'De brief, met wie en wat.');
    assert.equal(upload?.headers['content-range'], `bytes 0-${letter.length - 1}/${letter.length}`);
    assert.equal(upload?.headers['content-length'], String(letter.length));
    assert.equal(upload?.headers.authorization, undefined);
    assert.equal(upload?.headers.cookie, undefined);
  });

  it('goes nowhere that it may not, also when such an address was stored before', async () => {
    const strict = createFileDrop({
      credentials: { kind: 'secret', appId: tenant, tenant, password: 'not a real one' },
    });
    await assert.rejects(strict.put(url, letter), PlaceLost);
    assert.deepEqual(arrived, []);
  });

  it('follows nobody elsewhere', async () => {
    let elsewhere = 0;
    const other = createServer((_, response) => {
      elsewhere += 1;
      response.end();
    }).listen(0, '127.0.0.1');
    await once(other, 'listening');
    for (const code of [301, 302, 307, 308]) {
      status(code, { location: `http://127.0.0.1:${(other.address() as AddressInfo).port}/` });
      assert.ok((await troubleOf()) instanceof PlaceLost, String(code));
    }
    assert.equal(elsewhere, 0);
    other.close();
  });

  it('gives a place up that is closed, used up, full, or takes only a part', async () => {
    for (const code of [202, 400, 401, 403, 404, 409, 410, 413, 416, 507]) {
      status(code);
      assert.ok((await troubleOf()) instanceof PlaceLost, String(code));
    }
  });

  it('waits for a place that is busy or out of order, as long as it asks', async () => {
    for (const code of [408, 425, 429, 500, 502, 503, 504]) {
      status(code);
      assert.equal((await later()).status, code);
    }
    status(503, { 'retry-after': '30' });
    assert.equal((await later()).retryAfterMs, 30_000);
    status(429, { 'retry-after': '999999999' });
    assert.equal((await later()).retryAfterMs, 900_000);
  });

  it('does not wait for a place that says nothing, nor for one that hangs up', async () => {
    answer = () => undefined;
    const started = performance.now();
    await later();
    assert.ok(performance.now() - started < 2_000);
    answer = (_, request) => request.socket.destroy();
    await later();
  });

  it('reads nothing of an answer that has no end', async () => {
    answer = response => {
      response.writeHead(201);
      const more = setInterval(() => response.write('x'.repeat(10_000)), 1);
      response.on('close', () => clearInterval(more));
    };
    await drop.put(url, letter);
  });

  it('says later when nobody is there', async () => {
    place.close();
    place.closeAllConnections();
    await later();
  });
});
