import { createServer } from 'node:http';
// As in the demo, restify lives in the same process: it changes node's own responses.
import 'restify';
import { z } from 'zod';
import { listen } from '../../../demo/teams/listen.ts';
import { parseJson, readBody } from '../../../demo/teams/read-body.ts';
import { type TeamsDouble, type TeamsDoubleOptions, teamsDouble } from '../../../demo/teams/teams-double.ts';
import { smallWorld } from './small-world.ts';

/** What the fake bot answers to an activity: HTTP 200 without a body when left out. */
export interface BotAnswer {
  status?: number;
  body?: unknown;
}

/** As much as a bot must find in everything that Teams sends. */
const activitySchema = z.looseObject({
  type: z.string(),
  id: z.string(),
  from: z.object({ id: z.string() }).loose(),
  conversation: z.object({ id: z.string() }).loose(),
  entities: z.array(z.unknown()),
});

type Activity = z.infer<typeof activitySchema>;
export type Behaviour = (activity: Activity) => BotAnswer | undefined | Promise<BotAnswer | undefined>;

/** What the Connector answered. */
export interface ConnectorAnswer {
  status: number;
  retryAfter: string | null;
  // A test looks at whatever came; a wrong guess fails the assertion.
  body: { id?: string; activityId?: string; error?: { code: string }; [property: string]: unknown };
}

/** A bot of a few lines on a real port, and the double that it is connected to. */
export interface Scene {
  teams: TeamsDouble;
  /** Every activity that arrived, oldest first. */
  heard: Activity[];
  /** From now on the bot does this. */
  behave(behaviour: Behaviour): void;
  /** Calls the Connector as a bot would. */
  connector(method: string, path: string, body?: unknown): Promise<ConnectorAnswer>;
  /** Sends a text or a card into a conversation; answers with the message's id. */
  send(conversation: string, what: string | object): Promise<string>;
  close(): Promise<void>;
}

export async function scene(options: Partial<TeamsDoubleOptions> = {}): Promise<Scene> {
  const heard: Activity[] = [];
  let behaviour: Behaviour = () => undefined;
  const server = createServer(async (request, response) => {
    const body = await readBody(request, 1e6);
    const activity = activitySchema.parse(body && parseJson(body));
    heard.push(activity);
    const answer = (await behaviour(activity)) ?? {};
    response.writeHead(answer.status ?? 200);
    response.end(answer.body && JSON.stringify(answer.body));
  });
  const { port } = await listen(server, 0);
  const botEndpoint = `http://127.0.0.1:${port}/api/messages`;
  const teams = await teamsDouble({ plan: smallWorld, botEndpoint, limits: [], ...options });

  const connector = async (method: string, path: string, body?: unknown): Promise<ConnectorAnswer> => {
    const response = await fetch(`${teams.serviceUrl}v3/${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const { status, headers } = response;
    return { status, retryAfter: headers.get('retry-after'), body: text ? JSON.parse(text) : {} };
  };
  return {
    teams,
    heard,
    behave: newBehaviour => {
      behaviour = newBehaviour;
    },
    connector,
    send: async (conversation, what) => {
      const path = `conversations/${encodeURIComponent(conversation)}/activities`;
      const { status, body } = await connector('POST', path, activityOf(what));
      if (status !== 201) throw new Error(`sending failed with ${status}`);
      return body.id ?? '';
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise(resolve => server.close(resolve));
      await teams.close();
    },
  };
}

/** A message activity with this text or this card. */
export const activityOf = (what: string | object): object =>
  typeof what === 'string'
    ? { type: 'message', text: what }
    : {
        type: 'message',
        attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: what }],
      };

/** A card that says this and nothing else, with these actions. */
export const cardThatSays = (text: string, actions: object[] = []) => ({
  type: 'AdaptiveCard',
  version: '1.5',
  body: [{ type: 'TextBlock', text }],
  actions,
});

export const answerWithCard = (card: object): BotAnswer => ({
  body: { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card },
});

export const answerWithToast = (value: string): BotAnswer => ({
  body: { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value },
});
