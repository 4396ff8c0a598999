import type { Log } from '../../dialogs/office.ts';
import type { DeliveryError } from '../../dialogs/post.ts';
import type { Deed } from '../../protocol/deed.ts';
import { nextTry } from '../../storage/back-off.ts';
import type { CaseKind } from '../../storage/documents.ts';
import type { Effect } from '../../storage/effect.ts';
import { type Change, claim, finish, park, postpone } from '../../storage/outbox.ts';
import type { Key, Store, Stored } from '../../storage/store.ts';

/** What the worker needs of the dialogs: how a deed is done, and what is done when it cannot be. */
export interface Doing {
  /** @returns what to write down with the end of the effect. @throws DeliveryError, StoreUnavailable */
  carryOut<K extends CaseKind>(stored: Stored<K>, deed: Deed): Promise<Change<K>>;
  /** The destination is gone for good: who must know instead. */
  cannot<K extends CaseKind>(stored: Stored<K>, deed: Deed): Promise<void>;
  /** What is wrong, for deciding whether to try again; undefined for a fault of our own. */
  troubleIn(error: unknown): DeliveryError | undefined;
}

export interface WorkerOptions {
  readonly store: Store;
  readonly doing: Doing;
  readonly log: Log;
  now(): Date;
  /** Names this process in leases. */
  readonly owner: string;
  /** 0..1, for spreading retries. */
  chance(): number;
}

export interface Worker {
  /** There is something to do for this case: do it now. */
  wake(key: Key<CaseKind>): void;
  /** Carries out all that is due, with all that follows from it. The worker does so by itself; the stage asks for it when its clock jumps. */
  catchUp(): Promise<void>;
  start(): void;
  /** Takes nothing up any more and waits for what is under way. */
  stop(): Promise<void>;
}

/** Much longer than one attempt may last: when it ends, another instance repeats the effect. */
const leaseMs = 60_000;
/** At least this often the store is asked what is due: for what other instances left behind. */
const longestSleepMs = 5_000;
const casesAtOnce = 16;
const perLook = 100;

const nameOf = ({ tenant, kind, id }: Key<CaseKind>) => `${tenant}/${kind}/${id}`;

/** Carries out effects: at once for the cases that are named to it, by the clock for all others. */
export const openWorker = ({ store, doing, log, now, owner, chance }: WorkerOptions): Worker => {
  const underWay = new Map<string, Promise<void>>();
  const again = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let stopped = true;

  const attempt = async (stored: Stored<CaseKind>, effect: Effect): Promise<void> => {
    const { key } = stored;
    const ids = { case: key.id, deed: effect.deed.do, effect: effect.id, attempt: effect.attempts };
    try {
      const change = await doing.carryOut(stored, effect.deed);
      await finish(store, key, effect, owner, change);
      return;
    } catch (error) {
      const trouble = doing.troubleIn(error);
      if (trouble?.reason === 'gone') {
        log.warn(ids, 'destination gone');
        await doing.cannot(stored, effect.deed);
        await finish(store, key, effect, owner);
        return;
      }
      const reason = trouble?.reason ?? (error instanceof Error ? error.name : 'fault');
      const due =
        trouble?.reason === 'refused'
          ? undefined
          : nextTry(effect.attempts, now(), chance(), trouble?.retryAfterMs);
      log.warn({ ...ids, reason }, due ? 'tried, will try again' : 'given up');
      if (due) await postpone(store, key, effect, owner, due);
      else await park(store, key, effect, owner, now(), reason);
    }
  };

  const attend = async (key: Key<CaseKind>): Promise<void> => {
    for (;;) {
      const claimed = await claim(store, key, owner, now(), leaseMs);
      if (!claimed) return;
      await Promise.all(claimed.effects.map(effect => attempt(claimed.stored, effect)));
    }
  };

  const visit = (key: Key<CaseKind>): Promise<void> => {
    const name = nameOf(key);
    const running = underWay.get(name);
    if (running) {
      again.add(name);
      return running;
    }
    const run = attend(key)
      .catch(error =>
        log.warn(
          { case: key.id, reason: error instanceof Error ? error.name : 'fault' },
          'case not attended',
        ),
      )
      .finally(() => {
        underWay.delete(name);
        if (again.delete(name) && !stopped) void visit(key);
      });
    underWay.set(name, run);
    return run;
  };

  const look = async (): Promise<void> => {
    for (;;) {
      const due = await store.due(now(), perLook);
      for (let at = 0; at < due.length; at += casesAtOnce)
        await Promise.all(due.slice(at, at + casesAtOnce).map(({ key }) => visit(key)));
      if (due.length < perLook || stopped) return;
    }
  };

  /** Carrying out one thing may make another one due, in this case or in another. */
  const catchUp = async (): Promise<void> => {
    for (;;) {
      await Promise.all(underWay.values());
      const due = await store.due(now(), 1);
      if (stopped || (due.length === 0 && underWay.size === 0)) return;
      await look();
    }
  };

  const sleep = async (): Promise<void> => {
    if (stopped) return;
    const next = await store.nextDue().catch(() => undefined);
    const wait = next ? next.getTime() - now().getTime() : longestSleepMs;
    timer = setTimeout(() => void round(), Math.min(Math.max(wait, 20), longestSleepMs));
  };

  const round = async (): Promise<void> => {
    await look().catch(error =>
      log.warn({ reason: error instanceof Error ? error.name : 'fault' }, 'look failed'),
    );
    await sleep();
  };

  return {
    // The answer to the click goes out first; what follows comes right after it.
    wake: key => {
      if (!stopped) setImmediate(() => void visit(key));
    },
    catchUp,
    start: () => {
      stopped = false;
      void round();
    },
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await Promise.all(underWay.values());
    },
  };
};
