import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { json as bodyOf } from 'node:stream/consumers';
import {
  routes,
  type StageAct,
  type StageConversation,
  type StageEvent,
  type StageMessage,
  type StageOutcome,
  type StageSettings,
  type StageView,
  type StageWorld,
} from '../../../demo/stage/contract.ts';
import { pageFile } from '../../../demo/stage/page-files.ts';
import { actSchema, jumpSchema, settingsSchema } from '../../../demo/stage/requests.ts';

/** What comes of an act. It may put messages on the stage first. */
export type Answer = (act: StageAct) => StageOutcome | Promise<StageOutcome>;

const fine: StageOutcome = { ok: true, tookMs: 1 };

/** As strict as the stage itself, so that a page that needs more fails here. */
const policy =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'; base-uri 'none'";

/** A stage without a bot: the test says what happens. It keeps to the contract, and does nothing by itself. */
export class FakeStage {
  readonly acts: StageAct[] = [];
  readonly settings: StageSettings[] = [];
  world: StageWorld;
  answer: Answer = () => fine;
  resets = 0;
  readonly #conversations: readonly StageConversation[];
  readonly #messages = new Map<string, StageMessage>();
  readonly #ownViews = new Map<string, Record<string, unknown>>();
  readonly #listeners = new Set<ServerResponse>();
  #server: Server | undefined;
  #port = 0;

  constructor(world: StageWorld, conversations: readonly StageConversation[]) {
    this.world = world;
    this.#conversations = conversations;
  }

  /** Opens the doors, after a stop on the same port as before. */
  async start(): Promise<string> {
    const server = createServer((request, response) => {
      this.#respond(request, response).catch(error => {
        response.writeHead(500);
        response.end(String(error));
      });
    });
    await new Promise<void>(resolve => server.listen(this.#port, '127.0.0.1', resolve));
    const address = server.address();
    if (typeof address === 'object' && address) this.#port = address.port;
    this.#server = server;
    return `http://127.0.0.1:${this.#port}/`;
  }

  async stop(): Promise<void> {
    const server = this.#server;
    if (!server) return;
    const closed = new Promise(resolve => server.close(resolve));
    server.closeAllConnections();
    await closed;
  }

  /** Puts a message there, or a newer version of it for everybody, and tells the pages. */
  post(message: StageMessage): void {
    for (const key of this.#ownViews.keys()) if (key.endsWith(` ${message.id}`)) this.#ownViews.delete(key);
    this.#messages.set(message.id, message);
    this.tell({ event: 'conversation', id: message.conversation });
  }

  /** From now on one person sees another card in a message than everybody else. */
  showOnlyTo(person: string, message: string, card: Record<string, unknown>): void {
    this.#ownViews.set(`${person} ${message}`, card);
    const conversation = this.#messages.get(message)?.conversation;
    if (conversation) this.tell({ event: 'conversation', id: conversation });
  }

  tell(event: StageEvent): void {
    for (const listener of this.#listeners) listener.write(`data: ${JSON.stringify(event)}\n\n`);
  }

  async #respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://stage.invalid');
    response.setHeader('content-security-policy', policy);
    if (pathname === routes.events) return this.#listen(response);
    if (pathname === routes.world) return send(response, this.world);
    if (pathname === routes.view) return send(response, this.#view(searchParams.get('person') ?? ''));
    if (request.method === 'POST') return send(response, await this.#take(pathname, await bodyOf(request)));
    const file = await pageFile(pathname);
    response.writeHead(file ? 200 : 404, { 'content-type': file?.type ?? 'text/plain' });
    response.end(file?.body);
  }

  #listen(response: ServerResponse): void {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    response.write('retry: 200\n\n');
    this.#listeners.add(response);
    response.on('close', () => this.#listeners.delete(response));
  }

  #view(person: string): StageView {
    const open = this.world.people.find(each => each.key === person)?.conversations ?? [];
    const messages = [...this.#messages.values()]
      .filter(message => open.includes(message.conversation))
      .map(message => {
        const card = this.#ownViews.get(`${person} ${message.id}`);
        return card ? { ...message, card, onlyForYou: true } : message;
      });
    return { person, conversations: this.#conversations.filter(each => open.includes(each.id)), messages };
  }

  async #take(path: string, body: unknown): Promise<StageOutcome | StageWorld> {
    if (path === routes.act) {
      const act = actSchema.parse(body);
      this.acts.push(act);
      return this.answer(act);
    }
    if (path === routes.settings) {
      const { language = this.world.language, badDay } = settingsSchema.parse(body);
      this.settings.push(settingsSchema.parse(body));
      this.world = { ...this.world, language, badDay: { ...this.world.badDay, ...badDay } };
      this.tell({ event: 'settings' });
    } else if (path === routes.clock) {
      const { minutes } = jumpSchema.parse(body);
      const now = new Date(new Date(this.world.now).getTime() + minutes * 60_000).toISOString();
      this.world = { ...this.world, now };
      this.tell({ event: 'clock', now });
    } else if (path === routes.reset) {
      this.resets += 1;
      this.#messages.clear();
      this.tell({ event: 'reset' });
    }
    return this.world;
  }
}

const send = (response: ServerResponse, body: object): void => {
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify(body));
};
