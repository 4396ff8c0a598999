import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';

/** The time of the stage, which the bot lives by too. */
export interface Clock {
  now(): Date;
  /** Jumps ahead by so many milliseconds and waits until everybody who listens has done what became due. */
  advance(milliseconds: number): Promise<void>;
}

export interface StageClock extends Clock {
  /** Called after each jump; the jump waits for the promise. Answers with the way to stop listening. */
  onJump(listener: (now: Date) => void | Promise<void>): () => void;
  /** Back to the real time. Only for a stage that is emptied: to everything else time never goes back. */
  reset(): void;
}

const savedSchema = z.object({ aheadMs: z.number().nonnegative() });

/**
 * Real time and a lead on it, which grows with every jump and outlives a restart.
 * @param path of the small file that keeps the lead; without one nothing is kept
 */
export function stageClock(path?: string): StageClock {
  let aheadMs = path === undefined ? 0 : savedLead(path);
  const listeners = new Set<(now: Date) => void | Promise<void>>();
  const now = (): Date => new Date(Date.now() + aheadMs);
  return {
    now,
    async advance(milliseconds) {
      if (!(milliseconds >= 0)) throw new RangeError('the clock never goes back');
      aheadMs += milliseconds;
      if (path !== undefined) saveLead(path, aheadMs);
      const moment = now();
      await Promise.all([...listeners].map(listener => listener(moment)));
    },
    onJump(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    reset() {
      aheadMs = 0;
      if (path !== undefined) rmSync(path, { force: true });
    },
  };
}

function savedLead(path: string): number {
  try {
    return savedSchema.parse(JSON.parse(readFileSync(path, 'utf8'))).aheadMs;
  } catch {
    return 0; // No file yet, or none that says anything: a stage starts in the present.
  }
}

function saveLead(path: string, aheadMs: number): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.new`, JSON.stringify({ aheadMs }));
  renameSync(`${path}.new`, path);
}
