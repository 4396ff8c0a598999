import type { CaseKind } from '../../storage/documents.ts';
import { type Ending, turnOver } from '../../storage/outbox.ts';
import type { Key, Store, Stored } from '../../storage/store.ts';
import type { Attempt, WriteDown } from './attempt.ts';
import { type Bell, createBell } from './bell.ts';

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

/** An ending that waits to be written down. */
interface Waiting {
  readonly ending: Ending<CaseKind>;
  readonly written: PromiseWithResolvers<void>;
}

/**
 * Carries out all that can be done for one case now: its lanes side by side, each in order. A lane whose message is
 * held up, for as long as Teams can keep us waiting, holds up no other.
 *
 * Writes of one case come one after the other: many at once would only keep each other out. What ends while one is under
 * way goes into the next one, together with the leases of what may be taken up then.
 * @param bell rings when more may have come in for this case.
 * @throws StoreUnavailable, StoreConflict
 */
export const createAttendance =
  ({ store, attempt, now, owner, isStopping }: AttendanceParts) =>
  async (key: Key<CaseKind>, bell: Bell): Promise<void> => {
    const busy = new Map<string, Promise<void>>();
    const ended = createBell();
    let waiting: readonly Waiting[] = [];
    /** The case as it was written last. Whether that is how it is, the next write finds out. */
    let believed: Stored<CaseKind> | undefined;
    /** Whether there may be more to take up than was seen so far, and what kept us from looking. */
    let news = true;
    let trouble: { readonly error: unknown } | undefined;

    const writeDown: WriteDown = ending => {
      const written = Promise.withResolvers<void>();
      waiting = [...waiting, { ending, written }];
      ended.ring();
      return written.promise;
    };

    const begin = (stored: Stored<CaseKind>, effects: Parameters<Attempt>[1][]): void => {
      for (const effect of effects) {
        const done = attempt(stored, effect, writeDown).finally(() => {
          busy.delete(effect.id);
          ended.ring();
        });
        busy.set(effect.id, done);
      }
    };

    const write = async (endings: readonly Waiting[]): Promise<void> => {
      const leasing = isStopping() ? undefined : { now: now(), leaseMs, except: [...busy.keys()] };
      // What came in from elsewhere is not in what was believed.
      const known = news ? undefined : believed;
      news = false;
      try {
        const ends = endings.map(({ ending }) => ending);
        const round = await turnOver(store, key, owner, ends, leasing, known);
        trouble = undefined;
        believed = round?.stored;
        for (const { written } of endings) written.resolve();
        if (round) begin(round.stored, [...round.effects]);
      } catch (error) {
        trouble = { error };
        believed = undefined;
        for (const { written } of endings) written.reject(error);
      }
    };

    for (;;) {
      news ||= bell.hasRung;
      bell.hush();
      ended.hush();
      const endings = waiting;
      waiting = [];
      if (endings.length > 0 || (news && !isStopping())) await write(endings);
      if (waiting.length > 0) continue;
      if (busy.size > 0) await Promise.race([ended.rung, bell.rung]);
      else if (isStopping() || !bell.hasRung) break;
    }
    if (trouble) throw trouble.error;
  };
