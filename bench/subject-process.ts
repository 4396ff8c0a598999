import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { Activity } from './activities.ts';
import { type Door, openDoor } from './door.ts';

/** What a process has used so far. */
export interface Usage {
  /** Processor time of all its threads, in microseconds. */
  readonly cpu: number;
  /** Resident memory, in bytes. */
  readonly rss: number;
  /** What of it JavaScript's objects take, in bytes. */
  readonly heapUsed: number;
}

/** A bot in a process of its own. */
export interface SubjectProcess {
  readonly door: Door;
  /** From starting the process to the first answered turn, in milliseconds. */
  readonly coldStartMs: number;
  /** How much of that was opening the store, in milliseconds; nothing for a subject without one. */
  readonly openingMs?: number;
  /** Resident memory right after that turn, in bytes. */
  readonly rssAtStart: number;
  usage(): Promise<Usage>;
  stop(): Promise<void>;
}

/** What a subject tells its parent (`subjects/report-to-parent.ts`). */
const told = z.union([
  z.object({ listening: z.number(), openingMs: z.number().optional() }),
  z.object({ usage: z.object({ cpu: z.number(), rss: z.number(), heapUsed: z.number() }) }),
]);

/** So much of what it complained about last is shown when it stops by itself. */
const lastWords = 4_000;

/**
 * Starts a subject and takes one turn with it.
 * @param file under `subjects/`
 * @param args for the subject.
 * @param first the turn that counts as the first.
 * @throws Error when it does not come up or does not answer.
 */
export const startSubject = async (
  file: string,
  args: readonly string[],
  first: Activity,
): Promise<SubjectProcess> => {
  const began = performance.now();
  const child = fork(fileURLToPath(new URL(`subjects/${file}`, import.meta.url)), [...args], {
    // The log of a bot costs what it costs, but nobody reads it here.
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    execArgv: ['--disable-warning=ExperimentalWarning'],
  });
  let complaints = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    complaints = `${complaints}${chunk}`.slice(-lastWords);
  });
  const exited = once(child, 'exit');
  const next = async () => {
    const message = await Promise.race([
      once(child, 'message'),
      exited.then(([code]) => {
        throw new Error(`${file} stopped by itself (${code}): ${complaints}`);
      }),
    ]);
    return told.parse(message[0]);
  };
  const up = await next();
  if (!('listening' in up)) throw new Error(`${file} did not say where it listens`);
  const door = openDoor(up.listening);
  const { status } = await door.post(first);
  if (status !== 200) throw new Error(`${file} answered its first turn with ${status}`);
  const coldStartMs = performance.now() - began;
  const usage = async (): Promise<Usage> => {
    child.send('usage');
    const answer = await next();
    if (!('usage' in answer)) throw new Error(`${file} did not say what it used`);
    return answer.usage;
  };
  return {
    door,
    coldStartMs,
    ...(up.openingMs === undefined ? {} : { openingMs: up.openingMs }),
    rssAtStart: (await usage()).rss,
    usage,
    stop: async () => {
      door.close();
      child.send('stop');
      await exited;
    },
  };
};
