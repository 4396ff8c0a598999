/** Tells somebody who is busy that there is more to do; a ring while nobody listens is heard later. */
export interface Bell {
  ring(): void;
  /** Resolves at the next ring, or at once when it rang since `hush`. */
  readonly rung: Promise<void>;
  readonly hasRung: boolean;
  /** Forgets the ring: what it was about is being looked at from here on. */
  hush(): void;
}

export const createBell = (): Bell => {
  let next = Promise.withResolvers<void>();
  let hasRung = false;
  return {
    ring: () => {
      hasRung = true;
      next.resolve();
    },
    get rung() {
      return next.promise;
    },
    get hasRung() {
      return hasRung;
    },
    hush: () => {
      if (!hasRung) return;
      hasRung = false;
      next = Promise.withResolvers<void>();
    },
  };
};
