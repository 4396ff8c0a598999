import type { IncomingMessage } from 'node:http';
import { z } from 'zod';
import { ActError } from '../teams/act-error.ts';
import { downloadHeaders } from '../teams/file-shelf.ts';
import { parseJson, readBody } from '../teams/read-body.ts';
import type { TeamsDouble } from '../teams/teams-double.ts';
import { perform } from './act.ts';
import type { Clock } from './clock.ts';
import { type Language, routes, type StageWorld } from './contract.ts';
import type { EventStream } from './event-stream.ts';
import { isFromLoopback } from './loopback.ts';
import { pageFile } from './page-files.ts';
import { actSchema, jumpSchema, settingsSchema } from './requests.ts';
import { viewFor } from './view.ts';

export interface StageParts {
  teams: TeamsDouble;
  clock: Clock;
  events: EventStream;
  world(): StageWorld;
  reset(): Promise<void>;
  /** The stage's language was chosen; people's Teams has it already. */
  speak(language: Language): Promise<void>;
}

/** What goes back to the page: bytes, JSON, or a stream of events that stays open. */
export interface Reply {
  status?: number;
  headers?: Record<string, string>;
  body?: Uint8Array | string;
  json?: unknown;
  events?: true;
}

const largestBody = 256 * 1024;
const minute = 60_000;

/** The routes of the contract. What the page should not have asked comes back as 400 with the reason. */
export async function respond(parts: StageParts, request: IncomingMessage): Promise<Reply> {
  if (!isFromLoopback(request)) return refuse(403, 'The stage answers this machine only.');
  const url = new URL(request.url ?? '/', 'http://stage.invalid');
  try {
    if (request.method === 'GET' || request.method === 'HEAD') return await read(parts, url);
    if (request.method !== 'POST') return refuse(405, 'GET and POST only.');
    if (!request.headers['content-type']?.startsWith('application/json')) return refuse(415, 'JSON only.');
    const body = await readBody(request, largestBody);
    if (body === undefined) return refuse(413, 'That is too much.');
    return await write(parts, url.pathname, parseJson(body));
  } catch (error) {
    if (error instanceof z.ZodError) return refuse(400, z.prettifyError(error));
    if (error instanceof ActError) return refuse(400, error.message);
    throw error;
  }
}

async function read({ teams, world }: StageParts, { pathname, searchParams }: URL): Promise<Reply> {
  if (pathname === routes.world) return { json: world() };
  if (pathname === routes.events) return { events: true };
  if (pathname === routes.view) {
    const key = searchParams.get('person') ?? '';
    const view = viewFor(teams, key);
    teams.open(key);
    return { json: view };
  }
  if (pathname.startsWith(`${routes.files}/`)) {
    const file = teams.file(pathname.slice(routes.files.length + 1));
    return file ? { headers: downloadHeaders(file.name), body: file.bytes } : refuse(404, 'No such file.');
  }
  const file = await pageFile(decodeURIComponent(pathname));
  return file ? { headers: { 'content-type': file.type }, body: file.body } : refuse(404, 'No such page.');
}

async function write(
  { teams, clock, events, world, reset, speak }: StageParts,
  path: string,
  body: unknown,
): Promise<Reply> {
  switch (path) {
    case routes.act:
      return { json: await perform(teams, actSchema.parse(body)) };
    case routes.settings: {
      const { language, badDay } = settingsSchema.parse(body);
      if (language) {
        teams.conditions.setLanguage(language);
        await speak(language);
      }
      if (badDay) teams.conditions.setBadDay(badDay);
      events.publish({ event: 'settings' });
      return { json: world() };
    }
    case routes.clock:
      await clock.advance(jumpSchema.parse(body).minutes * minute);
      events.publish({ event: 'clock', now: clock.now().toISOString() });
      return { json: world() };
    case routes.reset:
      await reset();
      events.publish({ event: 'reset' });
      return { json: world() };
    default:
      return refuse(404, 'No such route.');
  }
}

const refuse = (status: number, error: string): Reply => ({ status, json: { error } });
