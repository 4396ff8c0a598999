import { randomUUID } from 'node:crypto';
import { apologyAnswer } from '../dialogs/apology.ts';
import { doing } from '../dialogs/deeds/doing.ts';
import { openNumberDesk } from '../dialogs/incident/number-desk.ts';
import type { Office } from '../dialogs/office.ts';
import { receive } from '../dialogs/receive.ts';
import { slowDownAnswer } from '../dialogs/slow-down-answer.ts';
import type { Organisation } from '../protocol/organisation/organisation.ts';
import type { Store } from '../storage/store.ts';
import { openWorker } from './delivery/worker.ts';
import { keepVigil } from './delivery/worker-watch.ts';
import type { EdgeSettings } from './edge-settings.ts';
import type { SenderRates } from './guard/sender-limit.ts';
import type { Log } from './log.ts';
import type { Pace } from './pace.ts';
import type { Patience } from './patience.ts';
import { createReadiness, outboxAge } from './readiness.ts';
import { createServer } from './server.ts';
import { noTelemetry } from './telemetry/no-telemetry.ts';
import type { OpenTelemetry } from './telemetry/open-telemetry.ts';
import { createTelemetry } from './telemetry/telemetry.ts';
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
  /** Who measures; nobody when left out. */
  readonly openTelemetry?: OpenTelemetry;
  /** How much one person may ask; the usual when left out. */
  readonly senderRates?: SenderRates;
  /** How long the edge waits; the usual when left out. */
  readonly patience?: Patience;
  /** How fast Teams is spoken to; within its limits when left out. */
  readonly pace?: Pace;
}

/** So many given-up cases are counted; more need not be told apart. */
const parkedAtMost = 100;
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
    openTelemetry = noTelemetry,
    senderRates,
    patience,
    pace,
  } = parts;
  const telemetry = createTelemetry(openTelemetry, version);
  const store = timedStore(parts.store, telemetry);
  const vigil = keepVigil(telemetry, now, clock);
  const office: Office = {
    organisation,
    store,
    numbers: openNumberDesk(store),
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
    handleTurn: turn => receive(office, turn),
    apology: turn => apologyAnswer(organisation, turn),
    slowDown: turn => slowDownAnswer(office, turn),
    obstacle: createReadiness({ store, silentMs: vigil.silentMs, now, clock }),
    telemetry,
    ...(senderRates ? { senderRates } : {}),
    ...(patience ? { patience } : {}),
    ...(pace ? { pace } : {}),
  });
  const worker = openWorker({
    store,
    doing: doing({ ...office, post: server.post }),
    log,
    now,
    owner: randomUUID(),
    chance: Math.random,
    watch: vigil,
  });
  telemetry.watchOutbox({
    ageMs: () => outboxAge(store, now),
    parked: async () => (await store.parked(organisation.tenant, parkedAtMost)).length,
  });
  return {
    start: async () => {
      const listening = await server.listen();
      worker.start();
      return listening;
    },
    catchUp: () => worker.catchUp(),
    stop: async () => {
      await server.close();
      await worker.stop();
      await store.close();
    },
  };
};
