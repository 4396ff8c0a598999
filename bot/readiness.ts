import { revise } from '../storage/revise.ts';
import type { Store } from '../storage/store.ts';
import { within } from './within.ts';

/**
 * Why the bot cannot do its work: the store does not answer or takes nothing, the clock stands still, the worker stands
 * still, or what is due stays undone.
 */
export type Obstacle = 'store' | 'write' | 'clock' | 'worker' | 'outbox';

/** Looking takes milliseconds; whoever presses a button waits for this too. */
const storeMs = 1_000;
/** A write that went well is believed this long: on an ordinary day people write all the time. */
const writtenMs = 30_000;
/** Over this long at least the two clocks are compared: the one that deadlines go by, and the machine's own. */
const comparedMs = 30_000;
/** The worker looks every five seconds, and one attempt takes twelve at most. */
const workerSilentMs = 60_000;
/** After a weekend off, catching up takes less; reminders are about hours, people about minutes. */
const outboxAgeMs = 300_000;
/** Asked more often than this, the last answer is given: whoever asks may not keep the store busy. */
const freshMs = 1_000;

export interface ReadinessParts {
  readonly store: Pick<Store, 'nextDue' | 'get' | 'put'>;
  readonly tenant: string;
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

/** Whether something can be written, for a report that has yet to come: a disk can be full and still be read. */
const createWriteCheck = ({ store, tenant, now, clock }: ReadinessParts): (() => Promise<void>) => {
  let written: number | undefined;
  return async () => {
    if (written !== undefined && clock() - written < writtenMs) return;
    const key = { tenant, kind: 'lifeSign', id: 'ready' } as const;
    // Somebody else who is first proves the same; then it is only tried again.
    await revise(store, key, () => ({ at: now().toISOString() }));
    written = clock();
  };
};

/** Whether time goes by at all, or was put back: nothing falls due by a clock that stands still. */
const createClockCheck = ({ now, clock }: ReadinessParts): (() => boolean) => {
  let seen = { at: now().getTime(), ms: clock() };
  let goes = true;
  return () => {
    const passed = clock() - seen.ms;
    if (passed >= comparedMs) {
      goes = now().getTime() - seen.at >= passed / 2;
      seen = { at: now().getTime(), ms: clock() };
    }
    return goes;
  };
};

/** @returns what stands in the way of the bot's work, if anything; never throws. */
export const createReadiness = (parts: ReadinessParts): (() => Promise<Obstacle | undefined>) => {
  const { store, silentMs, now, clock } = parts;
  const writes = createWriteCheck(parts);
  const clockGoes = createClockCheck(parts);
  const fails = (what: string, work: Promise<unknown>): Promise<boolean> =>
    within(storeMs, what, work).then(
      () => false,
      () => true,
    );
  const look = async (): Promise<Obstacle | undefined> => {
    const age = outboxAge(store, now);
    if (await fails('the store', age)) return 'store';
    if (await fails('a write', writes())) return 'write';
    if (!clockGoes()) return 'clock';
    const silent = silentMs();
    if (silent === undefined || silent > workerSilentMs) return 'worker';
    return (await age) > outboxAgeMs ? 'outbox' : undefined;
  };
  let last: { readonly at: number; readonly found: Promise<Obstacle | undefined> } | undefined;
  return () => {
    if (!last || clock() - last.at >= freshMs) last = { at: clock(), found: look() };
    return last.found;
  };
};
