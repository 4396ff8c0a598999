import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Conditions } from './conditions.ts';
import type { Connector } from './connector.ts';
import { throttled, unavailable } from './connector-error.ts';
import { refusal, route } from './connector-routes.ts';
import { type Answer, type ConnectorRequest, type Ending, type FaultHook, underFault } from './faults.ts';
import type { FileShelf } from './file-shelf.ts';
import { parseJson, readBody } from './read-body.ts';
import type { RequestLog } from './request-log.ts';

export interface ServiceParts {
  connector: Connector;
  files: FileShelf;
  conditions: Conditions;
  requests: RequestLog;
  fault: () => FaultHook | undefined;
  now: () => Date;
}

const largestBody = 2 * 1024 * 1024;

/** The HTTP side of the double: the Connector under `/connector`, the uploads and downloads of files under `/files`. */
export function serviceOf(parts: ServiceParts): Server {
  const server = createServer((request, response) => {
    respond(parts, request).then(
      ending => finish(response, ending),
      (error: unknown) => {
        if (!request.complete) return; // The bot went away in the middle of its request.
        process.emitWarning(error instanceof Error ? error : String(error));
        finish(response, { status: 500, body: { error: { code: 'ServiceError', message: 'Unknown' } } });
      },
    );
  });
  // Node's own five seconds would break connections that a bot keeps; Teams keeps them for minutes.
  server.keepAliveTimeout = 120_000;
  return server;
}

async function respond(parts: ServiceParts, request: IncomingMessage): Promise<Ending> {
  const url = new URL(request.url ?? '/', 'http://teams.invalid');
  const [first, ...path] = url.pathname.split('/').filter(Boolean).map(decodeURIComponent);
  const method = request.method ?? 'GET';
  const body = await readBody(request, largestBody);
  if (body === undefined)
    return { status: 413, body: { error: { code: 'RequestEntityTooLarge', message: '' } } };
  if (first === 'files') {
    const [id = ''] = path;
    const serve = async () => parts.files.serve(method, id, body);
    const scripted = parts.fault()?.({ number: 0, method, path: `/files/${id}`, body: undefined });
    return scripted ? underFault(scripted, serve) : serve();
  }
  if (first !== 'connector') return { status: 404 };

  const call = { method, path, query: url.searchParams, body: parseJson(body) };
  const record = { method, path: `/${path.join('/')}`, at: parts.now() };
  const number = parts.requests.add(record);
  const ending = await underWeather(parts, { ...record, number, body: call.body }, async () =>
    route(parts.connector, call),
  );
  if (typeof ending === 'object') Object.assign(record, { status: ending.status });
  return ending;
}

async function underWeather(
  { conditions, fault }: ServiceParts,
  request: ConnectorRequest,
  carryOut: () => Promise<Answer>,
): Promise<Ending> {
  const scripted = fault()?.(request);
  if (scripted) return underFault(scripted, carryOut);
  const { outage, throttled: busy } = conditions.badDay();
  if (outage) return refusal(unavailable());
  if (busy && request.number % 2 === 0) return refusal(throttled(1));
  return carryOut();
}

function finish(response: ServerResponse, ending: Ending): void {
  if (ending === 'hang') return;
  if (ending === 'reset') {
    response.socket?.resetAndDestroy();
    return;
  }
  const { status, headers, body } = ending;
  const bytes = body instanceof Uint8Array;
  const type = bytes || body === undefined ? {} : { 'content-type': 'application/json' };
  // Not chained: restify, when it lives in the same process, makes writeHead return nothing.
  response.writeHead(status, { ...type, ...headers });
  response.end(bytes || body === undefined ? body : JSON.stringify(body));
}
