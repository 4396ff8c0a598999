/** At most this often the same line. */
const betweenMs = 10_000;

interface Held {
  readonly since: number;
  readonly times: number;
}

/**
 * Says a thing at once, and again at most every ten seconds with how often it was the case: a flood of requests may
 * not become a flood of log lines.
 *
 * @param clock milliseconds, only ever forward.
 * @returns takes a key from a short list of our own (one is kept for each), and what writes the line.
 */
export const createSparing = (
  clock: () => number,
): ((key: string | number, write: (times: number) => void) => void) => {
  const held = new Map<string | number, Held>();
  return (key, write) => {
    const now = clock();
    const known = held.get(key);
    const times = (known?.times ?? 0) + 1;
    const speak = !known || now - known.since >= betweenMs;
    held.set(key, speak ? { since: now, times: 0 } : { since: known.since, times });
    if (speak) write(times);
  };
};
