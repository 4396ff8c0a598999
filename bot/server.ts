import { once } from 'node:events';
import type { Socket } from 'node:net';
import { setTimeout as elapse } from 'node:timers/promises';
import restify, { type Next, type Request, type Response } from 'restify';
import type { Answer } from '../dialogs/answer.ts';
import type { Post } from '../dialogs/post.ts';
import type { Turn } from '../dialogs/turn.ts';
import { type Cloud, publicCloud } from './adapter/cloud.ts';
import { exchange } from './adapter/exchange.ts';
import { HardenedAuth } from './adapter/hardened-auth.ts';
import { createAdapter } from './adapter/teams-adapter.ts';
import { type EdgeSettings, refuseExposure } from './edge-settings.ts';
import { createGuard, largestBody } from './guard/guard.ts';
import { serviceUrlCheck } from './guard/service-url.ts';
import { createInFlight } from './http/in-flight.ts';
import { securityHeaders } from './http/security-headers.ts';
import { errorOf, type Log } from './log.ts';
import { createPace } from './pace.ts';
import { type Patience, usualPatience } from './patience.ts';
import { createPost } from './post.ts';
import { createTurnTaker } from './turn-taker.ts';

export interface ServerParts {
  readonly settings: EdgeSettings;
  readonly handleTurn: (turn: Turn) => Promise<Answer>;
  /** What a person reads when something broke; without a turn nothing is known about whom. */
  readonly apology: (turn: Turn | undefined) => Answer;
  readonly log: Log;
  readonly now: () => Date;
  readonly newId: () => string;
  /** Whether the bot can do its work (the store answers). */
  readonly ready: () => Promise<boolean>;
  readonly version: string;
  /** The public cloud unless told otherwise. */
  readonly cloud?: Cloud;
  readonly patience?: Patience;
}

export interface Server {
  /** @throws when the port is taken. */
  listen(): Promise<{ readonly port: number }>;
  /** Stops accepting, waits for turns under way (at most 10 s), then closes. */
  close(): Promise<void>;
  /** Sending of our own accord; also works before `listen`. */
  readonly post: Post;
}

const endpoint = '/api/messages';

/** restify's own errors have a body that repeats the request; ours have none. */
const statusOf = (error: unknown): number =>
  typeof error === 'object' && error !== null && 'statusCode' in error && typeof error.statusCode === 'number'
    ? error.statusCode
    : 500;

/** The bot's door to Teams. @throws Error when the settings would expose a bot that checks nothing. */
export const createServer = (parts: ServerParts): Server => {
  const { settings, log, apology, ready, version, cloud = publicCloud, patience = usualPatience } = parts;
  refuseExposure(settings, process.env.NODE_ENV);
  const auth = new HardenedAuth(settings.credentials, cloud, patience);
  const post = createPost({
    connector: serviceUrl => auth.connector(serviceUrl),
    isAllowedServiceUrl: serviceUrlCheck(settings),
    pace: createPace({ now: () => performance.now(), wait: ms => elapse(ms) }),
    now: parts.now,
    attemptMs: patience.attemptMs,
  });
  const adapter = createAdapter(auth, log, () => apology(undefined));
  const take = createTurnTaker({
    ...parts,
    post,
    expectedTenant: settings.expectedTenant,
    answerMs: patience.answerMs,
  });
  const guard = createGuard(settings, cloud);
  const underWay = createInFlight();
  let isClosing = false;

  const server = restify.createServer({ name: '' });
  // Teams sends an activity in one go; who dawdles is somebody else.
  server.server.headersTimeout = 10_000;
  server.server.requestTimeout = 15_000;

  server.on('error', (error: Error) => log.error({ err: errorOf(error) }, 'server error'));
  // restify listens for this and does nothing with it, and the connection would stay open for ever.
  server.on('upgrade', (_request: Request, socket: Socket) => socket.destroy());
  server.pre((_request: Request, response: Response, next: Next) => {
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
    // A request counts from its first byte, so that a stop does not cut off one whose body is still coming.
    void underWay.during(new Promise(resolve => response.once('close', resolve)));
    next();
  });
  server.on('restifyError', (_request: Request, response: Response, error: unknown, done: () => void) => {
    if (statusOf(error) >= 500) log.error({ err: errorOf(error) }, 'request failed');
    if (!response.headersSent) response.send(statusOf(error));
    done();
  });

  const refusing = (look: (request: Request) => number | undefined) => {
    return (request: Request, response: Response, next: Next) => {
      const status = look(request);
      if (status === undefined) return next();
      log.warn({ status }, 'request refused');
      response.send(status);
      return next(false);
    };
  };

  server.post(
    endpoint,
    refusing(request => guard.head(request.headers)),
    restify.plugins.bodyReader({ maxBodySize: largestBody }),
    restify.plugins.jsonBodyParser({ mapParams: false, bodyReader: true }),
    refusing(request => guard.body(request.body)),
    async (request: Request, response: Response) => {
      const { method, headers, body } = request;
      const reply = await underWay.during(
        exchange(adapter, { method: method ?? 'POST', headers, body }, take),
      );
      if (reply.status >= 400) log.warn({ status: reply.status }, 'activity refused or failed');
      if (isClosing) response.setHeader('Connection', 'close');
      response.send(reply.status, reply.body);
    },
  );
  server.get('/health', async (_request: Request, response: Response) => {
    response.send(200, { status: 'alive', version });
  });
  server.get('/ready', async (_request: Request, response: Response) => {
    const isReady = await ready().catch(() => false);
    response.send(isReady ? 200 : 503, { status: isReady ? 'ready' : 'notReady' });
  });

  return {
    post,
    listen: async () => {
      const listening = once(server, 'listening');
      server.listen(settings.port, settings.host);
      await listening;
      return { port: server.address().port };
    },
    close: async () => {
      isClosing = true;
      const closed = new Promise<void>(resolve => server.close(() => resolve()));
      if (!(await underWay.settled(patience.lastTurnsMs))) log.warn('stopped with turns still under way');
      server.server.closeAllConnections();
      await closed;
    },
  };
};
