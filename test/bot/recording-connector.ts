import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { json } from 'node:stream/consumers';
import type { Raw } from './activities.ts';

export interface Recorded {
  readonly method: string;
  /** The path, decoded. */
  readonly path: string;
  readonly body: Raw;
}

type Behaviour = (response: ServerResponse, nth: number) => void;

/** restify changes every HTTP response of the process: its `writeHead` cannot be chained. */
const respond = (
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
) => {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
};

/** Takes every message. */
export const accepting: Behaviour = (response, nth) => respond(response, 200, { id: `m${nth}` });
/** Takes the message and does not tell its id. */
export const forgetful: Behaviour = response => respond(response, 200, {});
/** Refuses every message, as Teams does. */
export const refusing =
  (status: number, code: string, headers?: Record<string, string>): Behaviour =>
  response => {
    respond(response, status, { error: { code, message: 'words of Teams' } }, headers);
  };
/** Takes the request and never says anything. */
export const silent: Behaviour = () => undefined;
export const hangingUp: Behaviour = response => response.socket?.destroy();

/** The least of a Connector service: it writes down what the bot sends, and answers as it is told. */
export const startConnector = async () => {
  const recorded: Recorded[] = [];
  let behave = accepting;
  const take = async (request: IncomingMessage, response: ServerResponse) => {
    const body = (await json(request)) as Raw;
    recorded.push({ method: request.method ?? '', path: decodeURIComponent(request.url ?? ''), body });
    behave(response, recorded.length);
  };
  const server = createServer((request, response) => void take(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('no port');
  return {
    url: `http://127.0.0.1:${address.port}/_connector`,
    recorded,
    behaving: (next: Behaviour) => {
      behave = next;
    },
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
};

export type Connector = Awaited<ReturnType<typeof startConnector>>;
