import { setTimeout as elapse } from 'node:timers/promises';
import type { Log } from '../../dialogs/office.ts';
import type { DeliveryError } from '../../dialogs/post.ts';
import type { Deed } from '../../protocol/deed.ts';
import { nextTry } from '../../storage/back-off.ts';
import type { CaseKind } from '../../storage/documents.ts';
import type { Effect } from '../../storage/effect.ts';
import { type Change, type Ending, finished, givenUp, postponed } from '../../storage/outbox.ts';
import type { Stored } from '../../storage/store.ts';
import type { WorkerWatch } from './worker-watch.ts';

/** What the worker needs of the dialogs: how a deed is done, and what is done when it cannot be. */
export interface Doing {
  /** @returns what to write down with the end of the effect. @throws DeliveryError, StoreUnavailable */
  carryOut<K extends CaseKind>(stored: Stored<K>, deed: Deed): Promise<Change<K>>;
  /** The destination is gone for good: who must know instead. */
  cannot<K extends CaseKind>(stored: Stored<K>, deed: Deed): Promise<void>;
  /** What is wrong, for deciding whether to try again; undefined for a fault of our own. */
  troubleIn(error: unknown): DeliveryError | undefined;
  /** What stood in the way, as a word for the administrator. */
  hitchIn(error: unknown): string;
  /** What is written down with giving up, so that nobody believes that it arrived. */
  givenUp<K extends CaseKind>(stored: Stored<K>, deed: Deed, now: Date): Change<K>;
}

export interface AttemptParts {
  readonly doing: Doing;
  readonly log: Log;
  now(): Date;
  /** 0..1, for spreading retries. */
  chance(): number;
  readonly watch?: WorkerWatch;
}

/** Has it written down how an effect ended. @throws StoreUnavailable, StoreConflict */
export type WriteDown = (ending: Ending<CaseKind>) => Promise<void>;

/** One attempt at one effect that was leased, with what becomes of it. Never rejects. */
export type Attempt = (stored: Stored<CaseKind>, effect: Effect, writeDown: WriteDown) => Promise<void>;

/** What was said in Teams and not written down here is said again; so a store that is away for a moment is waited for. */
const pausesMs = [100, 500, 2_000, 8_000] as const;

const persistently = async (write: () => Promise<unknown>): Promise<void> => {
  for (const pause of pausesMs) {
    try {
      await write();
      return;
    } catch {
      await elapse(pause);
    }
  }
  await write();
};

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : 'fault');

export const createAttempt = ({ doing, log, now, chance, watch }: AttemptParts): Attempt => {
  type Ids = Readonly<Record<string, string | number>>;

  const carryOut = async (stored: Stored<CaseKind>, { deed }: Effect, ids: Ids) => {
    try {
      return await doing.carryOut(stored, deed);
    } catch (error) {
      if (doing.troubleIn(error)?.reason !== 'gone') throw error;
      log.warn(ids, 'destination gone');
      await doing.cannot(stored, deed);
      return undefined;
    }
  };

  /** What becomes of an effect that was not carried out. */
  const endingOf = (stored: Stored<CaseKind>, effect: Effect, error: unknown, due: Date | undefined) => {
    if (due) return postponed<CaseKind>(effect, due);
    const change = doing.givenUp(stored, effect.deed, now());
    return givenUp(effect, now(), doing.hitchIn(error), change);
  };

  const failed = async (
    stored: Stored<CaseKind>,
    effect: Effect,
    writeDown: WriteDown,
    error: unknown,
    ids: Ids,
  ) => {
    const trouble = doing.troubleIn(error);
    const tries = effect.attempts - (effect.forgiven ?? 0);
    const due =
      trouble?.reason === 'refused' ? undefined : nextTry(tries, now(), chance(), trouble?.retryAfterMs);
    log.warn(
      { ...ids, reason: trouble?.message ?? nameOf(error) },
      due ? 'tried, will try again' : 'given up',
    );
    await writeDown(endingOf(stored, effect, error, due));
    watch?.ended(effect, due ? 'later' : 'parked');
  };

  const attempt: Attempt = async (stored, effect, writeDown) => {
    const ids = { case: stored.key.id, deed: effect.deed.do, effect: effect.id, attempt: effect.attempts };
    try {
      let change: Change<CaseKind> | undefined;
      try {
        change = await carryOut(stored, effect, ids);
      } catch (error) {
        await failed(stored, effect, writeDown, error, ids);
        return;
      }
      await persistently(() => writeDown(finished(effect, change)));
      watch?.ended(effect, change ? 'done' : 'gone');
    } catch (error) {
      // Its lease ends by itself; then it is taken up again.
      log.warn({ ...ids, reason: nameOf(error) }, 'not written down');
      watch?.ended(effect, 'unwritten');
    }
  };
  return (stored, effect, writeDown) => {
    const work = () => attempt(stored, effect, writeDown);
    return watch ? watch.attempting(effect, work) : work();
  };
};
