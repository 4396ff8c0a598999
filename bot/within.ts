/** Something took longer than we may keep Teams waiting. */
export class TooLate extends Error {
  override readonly name = 'TooLate';
}

/**
 * Waits for work, but not longer than this. The work itself goes on; only the waiting ends.
 *
 * A bare timer: several are set in every turn, and nearly all are taken back. Taking back one of `timers/promises` makes
 * an `AbortError` that nobody reads, which was one twentieth of a turn's processor time.
 *
 * @throws TooLate, or what the work throws.
 */
export const within = <T>(ms: number, what: string, work: Promise<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    const limit = setTimeout(() => reject(new TooLate(`${what} took longer than ${ms} ms`)), ms);
    limit.unref();
    const ended =
      <R>(tell: (result: R) => void) =>
      (result: R) => {
        clearTimeout(limit);
        tell(result);
      };
    work.then(ended(resolve), ended(reject));
  });
