/** A door between a store and its server, on a real port, at which things go wrong as a test wants them to. */
import { once } from 'node:events';
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  request,
  type Server,
} from 'node:http';
import { buffer } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';

/** What a request is, seen by the protocol of Cosmos DB. A plan is what the SDK asks beside every query. */
export type Deed = 'read' | 'create' | 'replace' | 'remove' | 'query' | 'plan' | 'other';

export type Fault =
  /** Answered by the proxy; the server hears nothing of it. */
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: string }
  /** The connection breaks before the server hears of it. */
  | 'reset'
  /** Nobody ever answers, and the server hears nothing of it. */
  | 'hang'
  /** The server does it, and the connection breaks before its answer. */
  | 'applyThenReset'
  /** Milliseconds until the server hears of it, also when nobody waits for the answer any more. */
  | { readonly delay: number }
  /** The server's own answer, with these headers on top. */
  | { readonly add: Readonly<Record<string, string>> };

/** @param nth how many of these there have been before this one. Answers nothing for a request that goes well. */
export type Rule = (nth: number) => Fault | undefined;

export interface FaultProxy {
  readonly endpoint: string;
  /** From now on, this happens to requests of this sort; the count begins again. */
  on(deed: Deed, rule: Rule): void;
  /** How many requests of this sort came since the rule for it was set. */
  count(deed: Deed): number;
  /** The headers of the last request of this sort. */
  lastHeaders(deed: Deed): IncomingHttpHeaders;
}

const deedOf = ({ method, url = '', headers }: IncomingMessage): Deed => {
  if (headers['x-ms-cosmos-is-query-plan-request']) return 'plan';
  if (headers['x-ms-documentdb-isquery']) return 'query';
  if (method === 'POST' && /\/docs\/?$/.test(url)) return 'create';
  if (!/\/docs\/./.test(url)) return 'other';
  const deeds: Readonly<Record<string, Deed>> = { GET: 'read', PUT: 'replace', DELETE: 'remove' };
  return deeds[method ?? ''] ?? 'other';
};

const forward = async (target: number, incoming: IncomingMessage, body: Buffer) => {
  const { method, url: path, headers } = incoming;
  const outgoing = request({ host: '127.0.0.1', port: target, method, path, headers });
  outgoing.end(body);
  const [response]: IncomingMessage[] = await once(outgoing, 'response');
  if (!response) throw new Error('The server went away.');
  return { status: response.statusCode ?? 500, headers: response.headers, body: await buffer(response) };
};

/** A proxy for the tests of a suite, gone after them. Every test begins without rules. */
export const aFaultProxy = (target: () => number): FaultProxy => {
  const rules = new Map<Deed, Rule>();
  const counts = new Map<Deed, number>();
  const headers = new Map<Deed, IncomingHttpHeaders>();
  let server: Server | undefined;

  before(async () => {
    server = createServer(async (incoming, outgoing) => {
      const deed = deedOf(incoming);
      const nth = counts.get(deed) ?? 0;
      counts.set(deed, nth + 1);
      headers.set(deed, incoming.headers);
      const body = await buffer(incoming);
      const fault = rules.get(deed)?.(nth);
      if (fault === 'hang') return;
      if (fault === 'reset') {
        incoming.socket.resetAndDestroy();
        return;
      }
      if (typeof fault === 'object' && 'status' in fault) {
        // Not chained: restify, when it lives in the same process, makes writeHead return nothing.
        outgoing.writeHead(fault.status, fault.headers);
        outgoing.end(fault.body ?? '{"message":"a fault"}');
        return;
      }
      if (typeof fault === 'object' && 'delay' in fault) await pause(fault.delay);
      const answer = await forward(target(), incoming, body);
      if (fault === 'applyThenReset') {
        incoming.socket.resetAndDestroy();
        return;
      }
      const added = typeof fault === 'object' && 'add' in fault ? fault.add : {};
      outgoing.writeHead(answer.status, { ...answer.headers, ...added });
      outgoing.end(answer.body);
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
  });
  beforeEach(() => {
    rules.clear();
    counts.clear();
  });
  after(() => {
    server?.close();
    server?.closeAllConnections();
  });

  return {
    get endpoint() {
      const address = server?.address();
      if (!address || typeof address === 'string') throw new Error('The proxy is there when the tests run.');
      return `http://127.0.0.1:${address.port}`;
    },
    on: (deed, rule) => {
      rules.set(deed, rule);
      counts.set(deed, 0);
    },
    count: deed => counts.get(deed) ?? 0,
    lastHeaders: deed => headers.get(deed) ?? {},
  };
};
