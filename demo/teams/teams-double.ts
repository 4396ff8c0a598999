import type { AddressInfo } from 'node:net';
import { activitiesOf } from './activities.ts';
import { type Acts, actsOf } from './acts.ts';
import { type BotLine, botLine } from './bot-line.ts';
import { type Changes, changes } from './changes.ts';
import { type Conditions, conditionsIn } from './conditions.ts';
import { connectorOf } from './connector.ts';
import type { FaultHook } from './faults.ts';
import { fileShelfIn } from './file-shelf.ts';
import { installationsIn } from './installations.ts';
import { dailyLimits, type SendLimit, sendCounter } from './limits.ts';
import { listen } from './listen.ts';
import { type MessageView, messagesIn } from './messages.ts';
import { refreshCards } from './refresh.ts';
import { type RequestLog, requestLog } from './request-log.ts';
import { serviceOf } from './service.ts';
import { openStore, type StoredFile } from './store.ts';
import { type World, type WorldPlan, worldOf } from './world.ts';

export interface TeamsDoubleOptions {
  plan: WorldPlan;
  /** Where the bot listens: `http://127.0.0.1:3978/api/messages`. May come later: `connectBot`. */
  botEndpoint?: string;
  /** Of the Connector; any free port when left out. Keep it the same over restarts: bots remember the service URL. */
  port?: number;
  /** The SQLite file that makes the messages outlive a restart; nothing does when left out. */
  database?: string;
  now?: () => Date;
  /** An empty list switches the limits off. */
  limits?: readonly SendLimit[];
  fault?: FaultHook;
  turnLimitMs?: number;
  slowMs?: number;
  againMs?: number;
}

/** Teams on one machine, for one bot: what people do goes to the bot, and what the bot sends comes in over HTTP. */
export interface TeamsDouble extends Acts {
  readonly world: World;
  /** What every activity says and the bot sends to: `http://127.0.0.1:PORT/connector/`. */
  readonly serviceUrl: string;
  readonly conditions: Conditions;
  /** Every request of the bot, oldest first. */
  readonly requests: RequestLog['records'];
  /** Every activity that went to the bot, oldest first. */
  readonly deliveries: BotLine['deliveries'];
  connectBot(endpoint: string): void;
  /** From now on asked before each request of the bot; `undefined` ends it. */
  setFault(fault: FaultHook | undefined): void;
  /** What this person sees, oldest first, in one conversation or in all. */
  messages(as: string, conversation?: string): MessageView[];
  /** This person looks at his or her conversations: cards that ask for it are refreshed in the background. */
  open(as: string): void;
  installed(conversation: string): boolean;
  file(id: string): StoredFile | undefined;
  onChange: Changes['subscribe'];
  until: Changes['until'];
  /** Resolves when no retry or refresh is under way any more. */
  idle(): Promise<void>;
  /** Empties everything: no messages, the installations and the weather of the start. */
  reset(): void;
  close(): Promise<void>;
}

/** Starts the double on a loopback port. */
export async function teamsDouble(options: TeamsDoubleOptions): Promise<TeamsDouble> {
  const world = worldOf(options.plan);
  const now = options.now ?? (() => new Date());
  const store = openStore(options.database ?? ':memory:');
  const conditions = conditionsIn(store);
  const changed = changes();
  const messages = messagesIn(world, store, now, changed.publish);
  const installations = installationsIn(store, changed.publish);
  const files = fileShelfIn(store, changed.publish);
  const sends = sendCounter(options.limits ?? dailyLimits);
  const connector = connectorOf({ world, messages, installations, sends });
  const requests = requestLog();
  let { fault } = options;
  const server = serviceOf({ connector, files, conditions, requests, fault: () => fault, now });
  const address: AddressInfo = await listen(server, options.port ?? 0).catch(error => {
    store.close();
    throw error;
  });

  const origin = `http://127.0.0.1:${address.port}`;
  const serviceUrl = `${origin}/connector/`;
  const activities = activitiesOf(world, serviceUrl, now, conditions.language);
  const { botEndpoint: endpoint, turnLimitMs = 15_000, slowMs = 3000, againMs = 250 } = options;
  const bot = botLine({ endpoint, turnLimitMs, slowMs, conditions });
  const background = new Set<Promise<void>>();
  const inBackground = (work: Promise<void>): void => {
    const done = work.catch(warn).finally(() => background.delete(done));
    background.add(done);
  };
  const shared = { world, messages, conditions, activities, bot, now };
  const acts = actsOf({
    ...shared,
    installations,
    files,
    filesUrl: `${origin}/files`,
    againMs,
    inBackground,
  });
  const place = (id: string) => {
    const found = world.places.get(id);
    if (!found) throw new RangeError(`no conversation ${id}`);
    return found;
  };
  const idle = async (): Promise<void> => {
    while (background.size > 0) await Promise.allSettled(background);
  };

  return {
    ...acts,
    world,
    serviceUrl,
    conditions,
    requests: requests.records,
    deliveries: bot.deliveries,
    connectBot: bot.connect,
    setFault: hook => {
      fault = hook;
    },
    messages: (as, conversation) =>
      messages.seenBy(world.person(as), conversation === undefined ? undefined : place(conversation)),
    open: as => inBackground(refreshCards({ ...shared, store }, world.person(as))),
    installed: id => installations.has(place(id)),
    file: files.file,
    onChange: changed.subscribe,
    until: changed.until,
    idle,
    reset: () => {
      store.empty();
      conditions.reset();
      for (const id of world.places.keys()) changed.publish(id);
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise<void>(resolve => server.close(() => resolve()));
      await bot.hangUp();
      await idle();
      store.close();
    },
  };
}

const warn = (error: unknown): void => process.emitWarning(error instanceof Error ? error : String(error));
