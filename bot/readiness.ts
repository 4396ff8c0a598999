import type { Store } from '../storage/store.ts';
import { within } from './within.ts';

/** Why the bot cannot do its work: the store does not answer, the worker stands still, or what is due stays undone. */
export type Obstacle = 'store' | 'worker' | 'outbox';

/** Looking takes milliseconds; whoever presses a button waits for this too. */
const storeMs = 1_000;
/** The worker looks every five seconds, and one attempt takes twelve at most. */
const workerSilentMs = 60_000;
/** After a weekend off, catching up takes less; reminders are about hours, people about minutes. */
const outboxAgeMs = 300_000;
/** Asked more often than this, the last answer is given: whoever asks may not keep the store busy. */
const freshMs = 1_000;

export interface ReadinessParts {
  readonly store: Pick<Store, 'nextDue'>;
  /** How long the worker has not given a sign of life; nothing when it has yet to give one. */
  readonly silentMs: () => number | undefined;
  readonly now: () => Date;
  /** Milliseconds, only ever forward. */
  readonly clock: () => number;
}

/** How long the oldest thing due has been waiting, in milliseconds. @throws what the store throws. */
export const outboxAge = async (store: Pick<Store, 'nextDue'>, now: () => Date): Promise<number> => {
  const next = await store.nextDue();
  return next ? Math.max(0, now().getTime() - next.getTime()) : 0;
};

/** @returns what stands in the way of the bot's work, if anything; never throws. */
export const createReadiness = ({
  store,
  silentMs,
  now,
  clock,
}: ReadinessParts): (() => Promise<Obstacle | undefined>) => {
  const look = async (): Promise<Obstacle | undefined> => {
    let age: number;
    try {
      age = await within(storeMs, 'the store', outboxAge(store, now));
    } catch {
      return 'store';
    }
    const silent = silentMs();
    if (silent === undefined || silent > workerSilentMs) return 'worker';
    return age > outboxAgeMs ? 'outbox' : undefined;
  };
  let last: { readonly at: number; readonly found: Promise<Obstacle | undefined> } | undefined;
  return () => {
    if (!last || clock() - last.at >= freshMs) last = { at: clock(), found: look() };
    return last.found;
  };
};
