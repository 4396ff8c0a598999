import type { CaseKind } from '../../storage/documents.ts';
import type { Key, Store } from '../../storage/store.ts';
import { type AttemptParts, createAttempt } from './attempt.ts';
import { createAttendance } from './attendance.ts';
import { type Bell, createBell } from './bell.ts';

export interface Worker {
  /** There is something to do for this case: do it now. */
  wake(key: Key<CaseKind>): void;
  /** Carries out all that is due, with all that follows from it. The worker does so by itself; the stage asks for it when its clock jumps. */
  catchUp(): Promise<void>;
  start(): void;
  /** Takes nothing up any more and waits for what is under way. */
  stop(): Promise<void>;
}

export interface WorkerParts extends AttemptParts {
  readonly store: Store;
  /** Names this process in leases. */
  readonly owner: string;
  /** Waits for whoever goes first; nobody when left out. */
  room?(): Promise<void>;
}

/** At least this often the store is asked what is due: for what other instances left behind. */
const longestSleepMs = 5_000;
/** Never sleeps shorter than this, so that a case that cannot be attended to does not keep the store busy. */
const shortestSleepMs = 20;
/** How many cases that fell due are attended to at once. Those that are named to us come on top: people wait for them. */
const casesAtOnce = 16;
const perLook = 100;

const nameOf = ({ tenant, kind, id }: Key<CaseKind>) => `${tenant}/${kind}/${id}`;
const reasonIn = (error: unknown): string => (error instanceof Error ? error.name : 'fault');

/** Carries out effects: at once for the cases that are named to it, by the clock for all others. */
export const openWorker = (parts: WorkerParts): Worker => {
  const { store, log, now, watch, room = async () => undefined } = parts;
  const underWay = new Map<string, { readonly bell: Bell; readonly done: Promise<void> }>();
  let timer: NodeJS.Timeout | undefined;
  let stopped = true;
  const attend = createAttendance({ ...parts, attempt: createAttempt(parts), isStopping: () => stopped });

  const visit = (key: Key<CaseKind>): Promise<void> => {
    const name = nameOf(key);
    const running = underWay.get(name);
    if (running) {
      running.bell.ring();
      return running.done;
    }
    const bell = createBell();
    const done = attend(key, bell)
      .catch(error => log.warn({ case: key.id, reason: reasonIn(error) }, 'case not attended'))
      .finally(() => {
        underWay.delete(name);
        if (bell.hasRung && !stopped) void visit(key);
      });
    underWay.set(name, { bell, done });
    return done;
  };

  const allDone = () => Promise.all([...underWay.values()].map(({ done }) => done));

  /** Sees to it that all that is due is being attended to, however long that takes each. */
  const look = async (): Promise<void> => {
    const visits = new Set<Promise<void>>();
    for (;;) {
      const due = await store.due(now(), perLook);
      watch?.looked();
      const waiting = due.filter(({ key }) => !underWay.has(nameOf(key)));
      for (const { key } of waiting) {
        if (visits.size >= casesAtOnce) await Promise.race(visits);
        if (stopped) return;
        const done: Promise<void> = visit(key).finally(() => visits.delete(done));
        visits.add(done);
      }
      if (waiting.length < perLook) return;
    }
  };

  /** Carrying out one thing may make another one due, in this case or in another. */
  const catchUp = async (): Promise<void> => {
    for (;;) {
      await allDone();
      const due = await store.due(now(), 1);
      if (stopped || (due.length === 0 && underWay.size === 0)) return;
      await look();
    }
  };

  const sleep = async (): Promise<void> => {
    const next = await store.nextDue().catch(() => undefined);
    if (stopped) return;
    const wait = next ? next.getTime() - now().getTime() : longestSleepMs;
    timer = setTimeout(() => void round(), Math.min(Math.max(wait, shortestSleepMs), longestSleepMs));
  };

  const round = async (): Promise<void> => {
    await room();
    if (stopped) return;
    await look().catch(error => log.warn({ reason: reasonIn(error) }, 'look failed'));
    if (!stopped) await sleep();
  };

  const whenThereIsRoom = async (key: Key<CaseKind>): Promise<void> => {
    await room();
    if (!stopped) await visit(key);
  };

  return {
    // The answer to the click goes out first; what follows comes right after it, or after those of a rush.
    wake: key => {
      if (!stopped) setImmediate(() => void whenThereIsRoom(key));
    },
    catchUp,
    start: () => {
      stopped = false;
      void round();
    },
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await allDone();
    },
  };
};
