import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { listen } from '../demo/teams/listen.ts';

/** A message of the bot, as it came in. */
export interface Arrival {
  readonly conversation: string;
  /** The id of the message; with an update the one that was updated. */
  readonly message: string;
  readonly isUpdate: boolean;
  readonly body: string;
  /** `performance.now()` */
  readonly at: number;
}

export interface Connector {
  readonly serviceUrl: string;
  /** Requests so far. */
  readonly count: number;
  /** When the last one was answered: `performance.now()`. */
  readonly lastAt: number;
  /** From now on told of every message. */
  onArrival(listener: (arrival: Arrival) => void): void;
  close(): Promise<void>;
}

/** As Teams keeps its connections; hanging up in the pauses of the bench would be measured as failures to send. */
const keepMs = 300_000;

/**
 * The least of a Connector service on a real port: takes every message at once and gives it an id. The stage's own
 * double (`demo/teams`) keeps and renders messages; here that would be measured along.
 */
export const openConnector = async (): Promise<Connector> => {
  const listeners = new Set<(arrival: Arrival) => void>();
  let count = 0;
  let lastAt = 0;
  const server = createServer(async (request, response) => {
    const body = await text(request);
    const at = performance.now();
    const [, , , , conversation = '', , known] = (request.url ?? '').split('/').map(decodeURIComponent);
    count += 1;
    const isUpdate = request.method === 'PUT';
    const message = isUpdate && known ? known : String(1_700_000_000_000 + count);
    response.writeHead(isUpdate ? 200 : 201, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ id: message }));
    lastAt = performance.now();
    for (const listener of listeners) listener({ conversation, message, isUpdate, body, at });
  });
  server.keepAliveTimeout = keepMs;
  const { port } = await listen(server, 0);
  return {
    serviceUrl: `http://127.0.0.1:${port}/_connector`,
    get count() {
      return count;
    },
    get lastAt() {
      return lastAt;
    },
    onArrival: listener => listeners.add(listener),
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
