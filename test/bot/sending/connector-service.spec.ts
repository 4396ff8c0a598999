import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import {
  ConnectorRefusal,
  type ConnectorService,
  openConnectorService,
} from '../../../bot/sending/connector-service.ts';
import { TooLate } from '../../../bot/within.ts';

interface Seen {
  readonly request: IncomingMessage;
  readonly body: string;
}

describe('speaking with the Connector service', () => {
  let server: Server;
  let serviceUrl: string;
  let seen: Seen[];
  let answer: (response: ServerResponse) => void;
  let token: string | undefined;
  let service: ConnectorService;

  before(async () => {
    server = createServer(async (request, response) => {
      seen.push({ request, body: await text(request) });
      answer(response);
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    assert.ok(typeof address === 'object' && address !== null);
    serviceUrl = `http://127.0.0.1:${address.port}/emea/`;
  });
  after(async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  });
  beforeEach(() => {
    seen = [];
    token = undefined;
    answer = response => response.end('{"id":"17"}');
    service = openConnectorService({ token: async () => token, requestMs: 300 });
  });

  const body = { type: 'message', text: 'Fijn dat je het meldt – dank je.' };
  const deliver = () =>
    service.deliver({ method: 'POST', serviceUrl, path: ['19:a@thread;messageid=1', 'activities'], body });
  const answers = (status: number, said: string, headers: Record<string, string> = {}) => {
    answer = response => {
      response.writeHead(status, headers);
      response.end(said);
    };
  };

  it('sends the message as it is, and hears which one it became', async () => {
    assert.equal(await deliver(), '17');
    const [{ request, body: sent } = assert.fail()] = seen;
    assert.deepEqual(JSON.parse(sent), body);
    assert.equal(request.method, 'POST');
    assert.equal(request.url, '/emea/v3/conversations/19%3Aa%40thread%3Bmessageid%3D1/activities');
    assert.equal(request.headers['content-type'], 'application/json; charset=utf-8');
  });

  it('an id cannot lead out of its place in the address', async () => {
    await service.deliver({ method: 'PUT', serviceUrl, path: ['../../x', 'activities', 'y?z#'], body });
    assert.equal(seen[0]?.request.url, '/emea/v3/conversations/..%2F..%2Fx/activities/y%3Fz%23');
    for (const part of ['.', '..'])
      await assert.rejects(
        service.deliver({ method: 'PUT', serviceUrl, path: [part, 'activities', '..'], body }),
        ConnectorRefusal,
      );
    assert.equal(seen.length, 1);
  });

  it('shows its token where it has one, and nothing where it has none', async () => {
    await deliver();
    token = 'of the bot';
    await deliver();
    assert.deepEqual(
      seen.map(({ request }) => request.headers.authorization),
      [undefined, 'Bearer of the bot'],
    );
  });

  it('keeps its connection for the next message', async () => {
    await deliver();
    await deliver();
    assert.equal(seen[0]?.request.socket, seen[1]?.request.socket);
  });

  it('takes a yes without words for a yes', async () => {
    for (const said of ['', '{}', 'not even JSON', '{"id":17}']) {
      answers(202, said);
      assert.equal(await deliver(), undefined);
    }
  });

  it('hears why not, and how long to wait', async () => {
    answers(429, '{"error":{"code":"Throttled","message":"words"}}', { 'retry-after': '9' });
    await assert.rejects(deliver(), (error: unknown) => {
      assert.ok(error instanceof ConnectorRefusal);
      assert.deepEqual([error.status, error.code, error.retryAfter], [429, 'Throttled', '9']);
      return true;
    });
    assert.equal(seen.length, 1);
  });

  it('an answer that is no JSON is still a no', async () => {
    answers(502, '<html>Bad Gateway</html>');
    await assert.rejects(deliver(), (error: unknown) => {
      assert.ok(error instanceof ConnectorRefusal);
      assert.deepEqual([error.status, error.code], [502, undefined]);
      return true;
    });
  });

  it('does not wait for ever, neither for the answer to begin nor for it to end', async () => {
    answer = () => undefined;
    await assert.rejects(deliver(), TooLate);
    answer = response => {
      response.writeHead(200);
      response.write('{');
    };
    await assert.rejects(deliver());
  });

  it('does not listen without end', async () => {
    answers(200, ' '.repeat(100_000));
    await assert.rejects(deliver(), /more than it should/);
  });

  it('a connection that breaks is nobody’s answer', async () => {
    answer = response => response.socket?.destroy();
    await assert.rejects(deliver(), { code: 'ECONNRESET' });
    answer = response => {
      response.writeHead(200, { 'content-length': '100' });
      response.write('{"id":');
      setTimeout(() => response.socket?.destroy(), 10);
    };
    await assert.rejects(deliver(), { code: 'ECONNRESET' });
  });
});
