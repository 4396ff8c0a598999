import { within } from '../within.ts';

/** The work that has begun and not ended, so that a stop can wait for it. */
export interface InFlight {
  during<T>(work: Promise<T>): Promise<T>;
  /** Waits until nothing is under way, at most this long. @returns whether everything ended. */
  settled(ms: number): Promise<boolean>;
}

export const createInFlight = (): InFlight => {
  const under = new Set<Promise<unknown>>();
  const empty = async (): Promise<void> => {
    while (under.size > 0) await Promise.allSettled(under);
  };
  return {
    during: async work => {
      under.add(work);
      try {
        return await work;
      } finally {
        under.delete(work);
      }
    },
    settled: ms =>
      within(ms, 'work in flight', empty()).then(
        () => true,
        () => false,
      ),
  };
};
