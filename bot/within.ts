import { setTimeout as elapse } from 'node:timers/promises';

/** Something took longer than we may keep Teams waiting. */
export class TooLate extends Error {
  override readonly name = 'TooLate';
}

/**
 * Waits for work, but not longer than this. The work itself goes on; only the waiting ends.
 *
 * @throws TooLate, or what the work throws.
 */
export const within = async <T>(ms: number, what: string, work: Promise<T>): Promise<T> => {
  const done = new AbortController();
  const limit = elapse(ms, undefined, { signal: done.signal, ref: false }).then(() => {
    throw new TooLate(`${what} took longer than ${ms} ms`);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    limit.catch(() => undefined);
    done.abort();
  }
};
