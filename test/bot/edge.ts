import type { EdgeSettings } from '../../bot/edge-settings.ts';
import { createLog } from '../../bot/log.ts';
import { usualPatience } from '../../bot/patience.ts';
import { createServer, type ServerParts } from '../../bot/server.ts';
import type { Card } from '../../cards/card.ts';
import type { TurnAnswer } from '../../dialogs/answer.ts';
import type { Turn } from '../../dialogs/turn.ts';
import { tenant } from './activities.ts';
import { listen } from './telemetry/heard.ts';

export const card: Card = {
  type: 'AdaptiveCard',
  version: '1.5',
  body: [{ type: 'TextBlock', text: 'Menu' }],
};
export const sorry: Card = {
  type: 'AdaptiveCard',
  version: '1.5',
  body: [{ type: 'TextBlock', text: 'Het spijt ons' }],
};

export const calm: Card = {
  type: 'AdaptiveCard',
  version: '1.5',
  body: [{ type: 'TextBlock', text: 'Even rustig aan' }],
};

export const demo: EdgeSettings = {
  host: '127.0.0.1',
  port: 0,
  credentials: { kind: 'anonymous' },
  serviceUrlHosts: [],
  expectedTenant: tenant,
};

/** The whole edge on a real port, with a handler that the test chooses. */
export const startEdge = async (parts: Partial<ServerParts> = {}) => {
  const lines: string[] = [];
  const heard = listen();
  const turns: Turn[] = [];
  let handle: (turn: Turn) => Promise<TurnAnswer> = async () => ({ card, summary: 'Menu' });
  let ids = 0;
  const server = createServer({
    settings: demo,
    handleTurn: turn => {
      turns.push(turn);
      return handle(turn);
    },
    apology: () => ({ card: sorry, summary: 'Er ging iets mis' }),
    log: createLog('info', { write: line => lines.push(line) }),
    now: () => new Date('2026-11-23T13:05:00Z'),
    newId: () => {
      ids += 1;
      return `turn-${ids}`;
    },
    obstacle: async () => undefined,
    slowDown: async () => ({ card: calm, summary: 'Even rustig aan' }),
    telemetry: heard.telemetry,
    version: '1.2.3',
    patience: { ...usualPatience, requestMs: 300, attemptMs: 2_000, answerMs: 500, lastTurnsMs: 500 },
    ...parts,
  });
  const { port } = await server.listen();
  const url = `http://127.0.0.1:${port}`;
  return {
    server,
    url,
    turns,
    lines,
    heard,
    handling: (next: (turn: Turn) => Promise<TurnAnswer>) => {
      handle = next;
    },
    /** Posts as Teams does. */
    say: (body: unknown, headers: Record<string, string> = {}) =>
      fetch(`${url}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
  };
};

export type Edge = Awaited<ReturnType<typeof startEdge>>;
