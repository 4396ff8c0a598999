import { execFileSync, fork } from 'node:child_process';
import { on, once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { Order } from './bot-process.ts';
import { type Fatal, lastWords } from './failpoints.ts';
import type { Place } from './place.ts';

const entry = fileURLToPath(new URL('bot-process.ts', import.meta.url));
const doneSchema = z.object({ done: z.number() });

/** How a process came to its end. */
export interface Death {
  readonly signal: NodeJS.Signals | null;
  /** Where it died, and what it had begun and not written off; undefined when it was killed from outside. */
  readonly words: z.infer<typeof lastWords> | undefined;
}

/** A bot in a process of its own, loaded and waiting for a store. */
export interface BotChild {
  /** Opens the store and the door. @param aheadMs how far its clock is ahead. @returns where it listens. */
  open(place: Place, aheadMs: number): Promise<string>;
  arm(fatal: Fatal): Promise<void>;
  dieIn(ms: number): Promise<void>;
  /** From now on no file of its may grow, or may again. */
  roomToWrite(room: boolean): void;
  /** Puts its clock ahead. */
  jump(ms: number): Promise<void>;
  kill(): Promise<Death>;
  readonly death: Promise<Death>;
  /** Whether it is dead already. */
  isDead(): boolean;
}

/** Loads a bot in a process of its own. @param cache a folder in which compiled code is kept for the next one. */
export const botChild = (cache: string): BotChild => {
  const child = fork(entry, {
    execArgv: ['--disable-warning=ExperimentalWarning'],
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    env: { PATH: process.env.PATH, NODE_COMPILE_CACHE: cache },
  });
  let said = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  let dead = false;
  const death = once(child, 'close').then((): Death => {
    dead = true;
    return {
      signal: child.signalCode,
      words: said === '' ? undefined : lastWords.parse(JSON.parse(said)),
    };
  });
  const answers = on(child, 'message', { close: ['close'] });
  const answer = async (): Promise<number> => {
    const { value, done } = await answers.next();
    if (done) throw new Error('the bot has died');
    return doneSchema.parse(value[0]).done;
  };
  // It says so once when it is loaded; from then on, one answer for each order.
  let last = answer();
  last.catch(() => undefined);
  const order = (what: Order): Promise<number> => {
    last = last.then(() => {
      child.send(what, () => undefined);
      return answer();
    });
    return last;
  };
  const ordered = async (what: Order): Promise<void> => {
    await order(what);
  };
  return {
    open: async (place, aheadMs) => {
      const port = await order({ do: 'open', place, aheadMs });
      return `http://127.0.0.1:${port}/api/messages`;
    },
    arm: fatal => ordered({ do: 'arm', fatal }),
    dieIn: ms => ordered({ do: 'dieIn', ms }),
    roomToWrite: room => {
      const limit = `--fsize=${room ? 'unlimited' : '1'}:`;
      execFileSync('prlimit', ['--pid', String(child.pid), limit]);
    },
    jump: ms => ordered({ do: 'jump', ms }),
    kill: () => {
      child.kill('SIGKILL');
      return death;
    },
    death,
    isDead: () => dead,
  };
};
