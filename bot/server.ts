import { once } from 'node:events';
import type { Socket } from 'node:net';
import { setTimeout as elapse } from 'node:timers/promises';
import restify, { type Next, type Request, type Response } from 'restify';
import type { Answer, TurnAnswer } from '../dialogs/answer.ts';
import type { Post } from '../dialogs/post.ts';
import type { Turn } from '../dialogs/turn.ts';
import { type Cloud, publicCloud } from './adapter/cloud.ts';
import { exchange } from './adapter/exchange.ts';
import { HardenedAuth } from './adapter/hardened-auth.ts';
import { TeamsAdapter } from './adapter/teams-adapter.ts';
import { type EdgeSettings, refuseExposure } from './edge-settings.ts';
import type { Rate } from './guard/allowance.ts';
import { callerOf } from './guard/caller.ts';
import { createDoorLimit, usualDoorRate } from './guard/door-limit.ts';
import { createGuard, type GuardReason, guardStatus, largestBody } from './guard/guard.ts';
import { createSenderLimit, type SenderRates, usualSenderRates } from './guard/sender-limit.ts';
import { serviceUrlCheck } from './guard/service-url.ts';
import { createTokenCheck } from './guard/token-check.ts';
import { harden } from './http/harden.ts';
import { createInFlight } from './http/in-flight.ts';
import { isPlainPath } from './http/plain-path.ts';
import { securityHeaders } from './http/security-headers.ts';
import { createSparing } from './http/sparing.ts';
import { errorOf, type Log } from './log.ts';
import { createPace, type Pace } from './pace.ts';
import { mountPages } from './pages/mount-pages.ts';
import type { PagesParts } from './pages/pages-door.ts';
import { type Patience, usualPatience } from './patience.ts';
import { createPost } from './post.ts';
import { openConnectorService } from './sending/connector-service.ts';
import type { Telemetry } from './telemetry/telemetry.ts';
import { createTurnTaker } from './turn-taker.ts';

export interface ServerParts {
  readonly settings: EdgeSettings;
  readonly handleTurn: (turn: Turn) => Promise<TurnAnswer>;
  /** What a person reads when something broke; without a turn nothing is known about whom. */
  readonly apology: (turn: Turn | undefined) => Answer;
  /** What a person reads who asks more than the bot lets one person ask. */
  readonly slowDown: (turn: Turn) => Promise<Answer>;
  readonly log: Log;
  readonly telemetry: Pick<Telemetry, 'turn' | 'during' | 'refused'>;
  readonly now: () => Date;
  readonly newId: () => string;
  /** What keeps the bot from its work, in one word; nothing when it can work. */
  readonly obstacle: () => Promise<string | undefined>;
  /** What does not work while the rest does, each in one word; nothing when left out. */
  readonly limits?: readonly string[];
  readonly version: string;
  /** The public cloud unless told otherwise. */
  readonly cloud?: Cloud;
  readonly patience?: Patience;
  /** How fast Teams is spoken to; within its limits when left out. */
  readonly pace?: Pace;
  /** For an address from which no valid token came yet. */
  readonly doorRate?: Rate;
  readonly senderRates?: SenderRates;
  /** The pages in Teams; without them there is the chat alone. */
  readonly pages?: PagesParts;
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
const clock = () => performance.now();

/** restify's own errors have a body that repeats the request; ours have none. */
const statusOf = (error: unknown): number =>
  typeof error === 'object' && error !== null && 'statusCode' in error && typeof error.statusCode === 'number'
    ? error.statusCode
    : 500;

/** The bot's door to Teams. @throws Error when the settings would expose a bot that checks nothing. */
export const createServer = (parts: ServerParts): Server => {
  const { settings, log, telemetry, apology, obstacle, version } = parts;
  const { cloud = publicCloud, patience = usualPatience } = parts;
  refuseExposure(settings, process.env.NODE_ENV);
  const auth = new HardenedAuth(settings.credentials, cloud, patience);
  const post = createPost({
    connector: openConnectorService({ token: () => auth.token(), requestMs: patience.requestMs }),
    isAllowedServiceUrl: serviceUrlCheck(settings),
    pace: parts.pace ?? createPace({ now: clock, wait: ms => elapse(ms) }),
    now: parts.now,
    attemptMs: patience.attemptMs,
  });
  const adapter = new TeamsAdapter(auth, log);
  const takeTurn = createTurnTaker({
    ...parts,
    post,
    welcome: createSenderLimit(parts.senderRates ?? usualSenderRates, clock),
    expectedTenant: settings.expectedTenant,
    answerMs: patience.answerMs,
  });
  const doorLimit = createDoorLimit(parts.doorRate ?? usualDoorRate, clock);
  const guard = createGuard(settings, cloud);
  const isOfTeams = createTokenCheck(settings.credentials, cloud, patience.checkMs);
  const sparing = createSparing(clock);
  const underWay = createInFlight();
  let isClosing = false;

  const server = restify.createServer({ name: '' });
  harden(server.server, patience);

  server.on('error', (error: Error) => log.error({ err: errorOf(error) }, 'server error'));
  // restify listens for this and does nothing with it, and the connection would stay open for ever.
  server.on('upgrade', (_request: Request, socket: Socket) => socket.destroy());
  server.pre((request: Request, response: Response, next: Next) => {
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
    // A request counts from its first byte, so that a stop does not cut off one whose body is still coming.
    void underWay.during(new Promise(resolve => response.once('close', resolve)));
    const why = strangeness(request);
    if (why === undefined) return next();
    refuse(response, why);
    return next(false);
  });
  server.on('restifyError', (_request: Request, response: Response, error: unknown, done: () => void) => {
    const status = statusOf(error);
    telemetry.refused(`${status}`);
    if (status >= 500)
      sparing('failed', times => log.error({ err: errorOf(error), times }, 'request failed'));
    if (!response.headersSent) response.send(status);
    done();
  });

  /** What no door of ours takes. restify counts packed bytes only, and ends the process on a body that does not unpack. */
  const strangeness = ({ url, headers }: Request): GuardReason | undefined => {
    if (!isPlainPath(url)) return 'strangePath';
    return headers['content-encoding'] === undefined ? undefined : 'packed';
  };

  const refuse = (response: Response, why: GuardReason | number): void => {
    const status = typeof why === 'number' ? why : guardStatus[why];
    telemetry.refused(typeof why === 'number' ? `${why}` : why);
    sparing(status, times => log.warn({ status, times }, 'request refused'));
    if (isClosing) response.setHeader('Connection', 'close');
    response.send(status);
  };
  const refusing = (look: (request: Request) => GuardReason | number | undefined) => {
    return (request: Request, response: Response, next: Next) => {
      const why = look(request);
      if (why === undefined) return next();
      refuse(response, why);
      return next(false);
    };
  };
  const caller = ({ socket, headers }: Request) => callerOf(socket.remoteAddress, headers['x-forwarded-for']);

  server.post(
    endpoint,
    refusing(request => (doorLimit.admits(caller(request)) ? undefined : 'tooMany')),
    refusing(request => guard.head(request.headers)),
    restify.plugins.bodyReader({ maxBodySize: largestBody }),
    restify.plugins.jsonBodyParser({ mapParams: false, bodyReader: true }),
    refusing(request => guard.body(request.body)),
    async (request: Request, response: Response) => {
      const { headers, body } = request;
      const take = async () => {
        if (!(await isOfTeams(headers.authorization, body.serviceUrl))) return undefined;
        doorLimit.vouch(caller(request));
        return exchange(adapter, { authorization: headers.authorization, body }, takeTurn, () =>
          apology(undefined),
        );
      };
      const reply = await underWay.during(take());
      if (!reply) return refuse(response, 'falseToken');
      if (reply.status >= 400) return refuse(response, reply.status);
      if (isClosing) response.setHeader('Connection', 'close');
      response.send(reply.status, reply.body);
    },
  );
  if (parts.pages)
    mountPages(server, parts.pages, {
      refusing,
      refuse,
      admits: request => doorLimit.admits(caller(request)),
      vouch: request => doorLimit.vouch(caller(request)),
      during: work => underWay.during(work),
    });
  server.get('/health', async (_request: Request, response: Response) => {
    response.send(200, { status: 'alive', version });
  });
  server.get('/ready', async (_request: Request, response: Response) => {
    const reason = await obstacle();
    const { limits = [] } = parts;
    if (reason === undefined)
      response.send(200, { status: 'ready', ...(limits.length > 0 ? { limits } : {}) });
    else response.send(503, { status: 'notReady', reason });
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
