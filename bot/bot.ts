import { randomUUID } from 'node:crypto';
import type { TurnAnswer } from '../dialogs/answer.ts';
import { apologyAnswer } from '../dialogs/apology.ts';
import { doing } from '../dialogs/deeds/doing.ts';
import { openNumberDesk } from '../dialogs/incident/number-desk.ts';
import type { Office } from '../dialogs/office.ts';
import { askPage } from '../dialogs/pages/ask.ts';
import { receive } from '../dialogs/receive.ts';
import { receiveSearch } from '../dialogs/receive-search.ts';
import { slowDownAnswer } from '../dialogs/slow-down-answer.ts';
import { builtInTemplates, type ReadTemplates } from '../letters/templates.ts';
import type { Organisation } from '../protocol/organisation/organisation.ts';
import type { Store } from '../storage/store.ts';
import { openWorker } from './delivery/worker.ts';
import { keepVigil } from './delivery/worker-watch.ts';
import type { EdgeSettings } from './edge-settings.ts';
import { createFileDrop } from './files/file-drop.ts';
import type { SenderRates } from './guard/sender-limit.ts';
import { createKeysRenewal } from './keys-renewal.ts';
import type { Log } from './log.ts';
import type { Pace } from './pace.ts';
import type { PagesParts } from './pages/pages-door.ts';
import type { Patience } from './patience.ts';
import { createReadiness, outboxAge } from './readiness.ts';
import { createRush } from './rush.ts';
import { createServer } from './server.ts';
import { createTelemetry } from './telemetry/create-telemetry.ts';
import { noTelemetry } from './telemetry/no-telemetry.ts';
import type { OpenTelemetry } from './telemetry/open-telemetry.ts';
import { timedPost } from './telemetry/timed-post.ts';
import { timedStore } from './telemetry/timed-store.ts';
import { version } from './version.ts';

export interface BotParts {
  readonly settings: EdgeSettings;
  readonly organisation: Organisation;
  /** Closed by the bot when it stops. */
  readonly store: Store;
  readonly log: Log;
  /** The clock; the stage hands in one that jumps. */
  readonly now: () => Date;
  /** The letters' templates; those that come with the product when left out. */
  readonly letters?: ReadTemplates;
  /** Who measures; nobody when left out. Closed by the bot when it stops. */
  readonly openTelemetry?: OpenTelemetry;
  /** How much one person may ask; the usual when left out. */
  readonly senderRates?: SenderRates;
  /** How long the edge waits; the usual when left out. */
  readonly patience?: Patience;
  /** How fast Teams is spoken to; within its limits when left out. */
  readonly pace?: Pace;
  /** The pages in Teams, when they are built and somebody vouches for who opens them. */
  readonly pages?: Omit<PagesParts, 'ask'>;
}

/** So many cases that wait, or in which something was given up, are counted; more need not be told apart. */
const countedAtMost = 100;
/** Milliseconds, only ever forward: the stage's clock jumps. */
const clock = () => performance.now();

/** The bot: the door to Teams, the dialogs behind it, and the worker that keeps their promises. */
export interface Bot {
  /** @throws when the port is taken. */
  start(): Promise<{ readonly port: number }>;
  /** Carries out what has fallen due; the stage calls it when its clock jumped. */
  catchUp(): Promise<void>;
  /** Finishes what is under way, then closes the store. */
  stop(): Promise<void>;
}

/** Puts the bot together. Nothing runs before `start`. */
export const createBot = (parts: BotParts): Bot => {
  const {
    settings,
    organisation,
    log,
    now,
    letters = { templates: builtInTemplates(), problems: [] },
    openTelemetry,
    senderRates,
    patience,
    pace,
  } = parts;
  const telemetry = openTelemetry ? createTelemetry(openTelemetry) : noTelemetry;
  const store = openTelemetry ? timedStore(parts.store, telemetry) : parts.store;
  const vigil = keepVigil(telemetry, now, clock);
  const rush = createRush(clock);
  const office: Office = {
    organisation,
    store,
    numbers: openNumberDesk(store),
    drop: createFileDrop(settings),
    letters,
    now,
    newId: randomUUID,
    wake: key => worker.wake(key),
    log,
  };
  const server = createServer({
    settings,
    log,
    now,
    version,
    newId: randomUUID,
    handleTurn: turn =>
      rush.during<TurnAnswer>(
        turn.happening.what === 'searched' ? receiveSearch(office, turn) : receive(office, turn),
      ),
    apology: turn => apologyAnswer(organisation, turn),
    slowDown: turn => slowDownAnswer(office, turn),
    limits: letters.problems.length > 0 ? ['letters'] : [],
    obstacle: createReadiness({ store, tenant: organisation.tenant, silentMs: vigil.silentMs, now, clock }),
    telemetry,
    ...(senderRates ? { senderRates } : {}),
    ...(patience ? { patience } : {}),
    ...(pace ? { pace } : {}),
    ...(parts.pages
      ? { pages: { ...parts.pages, ask: (actor, name, input) => askPage(office, actor, name, input) } }
      : {}),
  });
  const worker = openWorker({
    store,
    doing: doing({ ...office, post: openTelemetry ? timedPost(server.post, telemetry) : server.post }),
    log,
    now,
    owner: randomUUID(),
    chance: Math.random,
    watch: vigil,
    room: () => rush.room(),
  });
  const renewal = createKeysRenewal(store, organisation.tenant, log);
  telemetry.watchOutbox({
    ageMs: () => outboxAge(store, now),
    size: async () => (await store.due(now(), countedAtMost)).length,
    parked: async () => (await store.parked(organisation.tenant, countedAtMost)).length,
  });
  return {
    start: async () => {
      // Before anybody can ask who this is.
      await renewal.start();
      const listening = await server.listen();
      worker.start();
      return listening;
    },
    catchUp: () => worker.catchUp(),
    stop: async () => {
      renewal.stop();
      await server.close();
      await worker.stop();
      // Before the store: what is asked of it once more is how the outbox is left behind.
      await telemetry.close();
      await store.close();
    },
  };
};
