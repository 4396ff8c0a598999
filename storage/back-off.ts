/** How patiently an effect is tried again. Milliseconds. */
export interface BackOff {
  /** The longest wait after the first attempt; doubles with every attempt. */
  readonly first: number;
  /** No wait grows longer than this. */
  readonly most: number;
  /** After this many attempts it is given up. */
  readonly attempts: number;
}

/** Seconds at first, because most failures are short; some four hours in all, so that an outage of Teams is survived. */
export const patience: BackOff = { first: 2_000, most: 15 * 60_000, attempts: 24 };

/**
 * When to try an effect again.
 * @param attempts how often it was tried, this time included.
 * @param jitter 0..1, at random: spreads those who failed together over the second half of the wait.
 * @param retryAfter milliseconds that the other side asked for; never sooner than that.
 * @returns nothing when it has been tried often enough.
 */
export const nextTry = (
  attempts: number,
  now: Date,
  jitter: number,
  retryAfter = 0,
  { first, most, attempts: enough }: BackOff = patience,
): Date | undefined => {
  if (attempts >= enough) return undefined;
  const longest = Math.min(most, first * 2 ** (attempts - 1));
  const wait = longest * (0.5 + jitter / 2);
  return new Date(now.getTime() + Math.ceil(Math.max(wait, retryAfter)));
};
