import { randomUUID } from 'node:crypto';
import { doing } from '../dialogs/deeds/doing.ts';
import { openNumberDesk } from '../dialogs/incident/number-desk.ts';
import type { Office } from '../dialogs/office.ts';
import { receive } from '../dialogs/receive.ts';
import { troubleAnswer } from '../dialogs/trouble-answer.ts';
import type { Organisation } from '../protocol/organisation/organisation.ts';
import type { Store } from '../storage/store.ts';
import { trouble } from '../texts/trouble.ts';
import { languageOf, sayIn } from '../texts/words.ts';
import { openWorker } from './delivery/worker.ts';
import type { EdgeSettings } from './edge-settings.ts';
import type { Log } from './log.ts';
import { createServer } from './server.ts';
import { version } from './version.ts';

export interface BotParts {
  readonly settings: EdgeSettings;
  readonly organisation: Organisation;
  /** Closed by the bot when it stops. */
  readonly store: Store;
  readonly log: Log;
  /** The clock; the stage hands in one that jumps. */
  readonly now: () => Date;
}

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
export const createBot = ({ settings, organisation, store, log, now }: BotParts): Bot => {
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
    apology: turn =>
      troubleAnswer(
        { say: sayIn(turn ? languageOf(turn.actor.locale) : organisation.settings.language) },
        { why: trouble.notNow },
      ),
    ready: async () => {
      await store.nextDue();
      return true;
    },
  });
  const worker = openWorker({
    store,
    doing: doing({ ...office, post: server.post }),
    log,
    now,
    owner: randomUUID(),
    chance: Math.random,
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
