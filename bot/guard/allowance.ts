/** How much of something one may have: so much at once, and so much more with every second. */
export interface Rate {
  readonly burst: number;
  readonly perSecond: number;
}

/** Token buckets, one a key. Outgoing messages wait for their turn (`pace.ts`); what comes in is not kept waiting. */
export interface Allowance {
  /** Takes one for this key, if it has one left. */
  take(key: string): boolean;
}

interface Bucket {
  readonly left: number;
  readonly at: number;
}

/**
 * @param clock milliseconds, only ever forward.
 * @param remembered how many keys are kept. The one longest unheard of is forgotten first, and begins anew with a full
 * allowance: whoever can come under that many names is not stopped by this.
 */
export const createAllowance = (
  { burst, perSecond }: Rate,
  clock: () => number,
  remembered = 10_000,
): Allowance => {
  const buckets = new Map<string, Bucket>();
  return {
    take: key => {
      const now = clock();
      const known = buckets.get(key);
      const left = known
        ? Math.min(burst, known.left + (Math.max(0, now - known.at) / 1_000) * perSecond)
        : burst;
      const has = left >= 1;
      // Taken out and put back, so that the map is in order of use and the first one is the longest unheard of.
      buckets.delete(key);
      buckets.set(key, { left: has ? left - 1 : left, at: now });
      const [oldest] = buckets.keys();
      if (buckets.size > remembered && oldest !== undefined) buckets.delete(oldest);
      return has;
    },
  };
};
