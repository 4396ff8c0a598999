import type { Effect } from '../../storage/effect.ts';
import type { DeliveryOutcome, Telemetry } from '../telemetry/telemetry.ts';

/** Who wants to know how the worker is doing. */
export interface WorkerWatch {
  /** It asked what is due and was answered, so it does not stand still. */
  looked(): void;
  /** Sees an attempt at an effect through. */
  attempting<T>(effect: Effect, work: () => Promise<T>): Promise<T>;
  /** An attempt ended. */
  ended(effect: Effect, outcome: DeliveryOutcome): void;
}

/** Watches the worker: counts what it does, and remembers when it last gave a sign of life. */
export interface Vigil extends WorkerWatch {
  /** Milliseconds since the worker's last sign of life; nothing when there was none yet. */
  silentMs(): number | undefined;
}

/** @param clock milliseconds, only ever forward: the stage's own clock jumps. */
export const keepVigil = (
  { delivered, during, rang }: Pick<Telemetry, 'delivered' | 'during' | 'rang'>,
  now: () => Date,
  clock: () => number,
): Vigil => {
  let lastSign: number | undefined;
  return {
    looked: () => {
      lastSign = clock();
    },
    attempting: ({ deed }, work) => during('effect', { deed: deed.do }, work),
    ended: ({ deed, due }, outcome) => {
      // A look that has much to send takes long; each thing sent is a sign too.
      lastSign = clock();
      delivered(deed.do, outcome);
      if (deed.do === 'timer' && outcome === 'done') rang(deed.timer, now().getTime() - Date.parse(due));
    },
    silentMs: () => (lastSign === undefined ? undefined : clock() - lastSign),
  };
};
