import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { listen } from '../teams/listen.ts';
import type { Person } from '../teams/person.ts';
import type { TeamsDouble } from '../teams/teams-double.ts';
import type { Clock } from './clock.ts';
import type { Language, StageWorld } from './contract.ts';
import { eventStream } from './event-stream.ts';
import { explainPort } from './port-taken.ts';
import { type Reply, respond } from './respond.ts';
import { stagePerson } from './view.ts';

export interface StageOptions {
  port: number;
  teams: TeamsDouble;
  /** Who stands in the picker, in this order. */
  people: readonly Person[];
  /** The three who stand on the stage at first, left to right. */
  opening: StageWorld['opening'];
  organisation: string;
  clock: Clock;
  /** Everything that a reset takes, in its order: stop the bot, empty its data and the double, start and seed again. */
  onReset: () => Promise<void>;
  /** Somebody chose another language: what people's own Teams does not change by itself. */
  onLanguage?: (language: Language) => Promise<void>;
}

export interface Stage {
  url: string;
  close(): Promise<void>;
}

/** Serves the stage on the loopback address. Rejects with an advice when the port is taken. */
export async function startStage(options: StageOptions): Promise<Stage> {
  const { teams, people, opening, organisation, clock } = options;
  const events = eventStream();
  const stop = teams.onChange(id => events.publish({ event: 'conversation', id }));
  const world = (): StageWorld => ({
    organisation,
    botName: teams.world.bot.name,
    language: teams.conditions.language(),
    now: clock.now().toISOString(),
    people: people.map(person => stagePerson(teams, person.key)),
    badDay: teams.conditions.badDay(),
    opening: [...opening],
  });
  let resetting: Promise<void> | undefined;
  /** Two pages that reset at once share one reset. */
  const reset = (): Promise<void> => {
    resetting ??= options.onReset().finally(() => {
      resetting = undefined;
    });
    return resetting;
  };

  const speak = async (language: Language): Promise<void> => options.onLanguage?.(language);
  const parts = { teams, clock, events, world, reset, speak };
  const server = createServer((request, response) => {
    respond(parts, request).then(
      reply => (reply.events ? events.add(response) : send(request, response, reply)),
      (error: unknown) => {
        process.emitWarning(error instanceof Error ? error : String(error));
        send(request, response, {
          status: 500,
          json: { error: 'The stage stumbled; its terminal says why.' },
        });
      },
    );
  });
  const { port } = await listen(server, options.port).catch(error => {
    events.close();
    stop();
    throw explainPort(error, options.port);
  });

  return {
    url: `http://127.0.0.1:${port}/`,
    close: async () => {
      stop();
      events.close();
      server.closeAllConnections();
      await new Promise<void>(resolve => server.close(() => resolve()));
    },
  };
}

function send(request: IncomingMessage, response: ServerResponse, reply: Reply): void {
  const { status = 200, headers, json } = reply;
  const asJson = json === undefined ? {} : { 'content-type': 'application/json' };
  const body = json === undefined ? reply.body : JSON.stringify(json);
  response.writeHead(status, { ...security, ...asJson, ...headers });
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** Nothing from outside this machine; the card renderer sets styles on elements. */
const security = {
  'content-security-policy':
    "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'; base-uri 'none'",
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};
