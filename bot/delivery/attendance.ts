import type { CaseKind } from '../../storage/documents.ts';
import { claim } from '../../storage/outbox.ts';
import type { Key, Store } from '../../storage/store.ts';
import type { Attempt } from './attempt.ts';
import type { Bell } from './bell.ts';

export interface AttendanceParts {
  readonly store: Store;
  readonly attempt: Attempt;
  now(): Date;
  readonly owner: string;
  /** No new effect is begun once this is true. */
  isStopping(): boolean;
}

/** Much longer than one attempt may last: when it ends, another instance repeats the effect. */
const leaseMs = 60_000;

/** Does one piece of work after the other, in the order in which they came. */
const queue = () => {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(work: () => Promise<T>): Promise<T> => {
    const done = last.then(work, work);
    last = done.catch(() => undefined);
    return done;
  };
};

/**
 * Carries out all that can be done for one case now: its lanes side by side, each in order. A lane whose message is
 * held up, for as long as Teams can keep us waiting, holds up no other.
 * @param bell rings when more may have come in for this case.
 * @throws StoreUnavailable, StoreConflict
 */
export const createAttendance =
  ({ store, attempt, now, owner, isStopping }: AttendanceParts) =>
  async (key: Key<CaseKind>, bell: Bell): Promise<void> => {
    const inTurn = queue();
    const busy = new Map<string, Promise<void>>();
    /** @returns whether something was begun. */
    const begin = async (): Promise<boolean> => {
      const claimed = await inTurn(() => claim(store, key, owner, now(), leaseMs, [...busy.keys()]));
      if (claimed)
        for (const effect of claimed.effects) {
          const done = attempt(claimed.stored, effect, inTurn).finally(() => busy.delete(effect.id));
          busy.set(effect.id, done);
        }
      return busy.size > 0;
    };
    try {
      for (;;) {
        bell.hush();
        const isBusy = isStopping() ? busy.size > 0 : await begin();
        if (isBusy) await Promise.race([...busy.values(), bell.rung]);
        else if (isStopping() || !bell.hasRung) return;
      }
    } finally {
      await Promise.all(busy.values());
    }
  };
