import { randomUUID } from 'node:crypto';
import type { Doing } from '../../../bot/delivery/attempt.ts';
import { openWorker, type Worker } from '../../../bot/delivery/worker.ts';
import { DeliveryError } from '../../../dialogs/post.ts';
import type { Effect } from '../../../storage/effect.ts';
import { openSqliteStore } from '../../../storage/sqlite/sqlite-store.ts';
import { absent, type Store } from '../../../storage/store.ts';
import { around, type Write } from '../../storage/around.ts';
import { at, effect, incidentFile, incidentKey } from '../../storage/samples.ts';

/** What a line of these tests is: the entry's index is its name, so that what was done can be told apart. */
export const line = (lane: string, entry: number, parts: Partial<Effect> = {}): Effect =>
  effect(`1.${entry}`, { lane, deed: { do: 'line', at: 'channel', entry }, ...parts });

/** A worker on a store in memory, with a clock that a test moves and deeds that a test carries out. */
export interface Shift {
  readonly store: Store;
  readonly worker: Worker;
  /** Every line that was begun, by its entry, in order. */
  readonly begun: number[];
  readonly done: number[];
  readonly passedOn: number[];
  /** What happens at a line; nothing happens and it is done when left out. */
  onLine: (entry: number) => Promise<void>;
  /** What a write of the store has to go through. */
  onWrite: (write: Write) => void;
  later(minutes: number): void;
  given(id: string, ...effects: readonly Effect[]): Promise<void>;
  effects(id: string): Promise<readonly Effect[]>;
  /** Another worker on the same store, as another instance would be. */
  colleague(): Worker;
}

export const openShift = (): Shift => {
  const inner = openSqliteStore(':memory:');
  const store = around(inner, async (what, write) => {
    shift.onWrite(what);
    return write();
  });
  let now = new Date(at(0)).getTime();
  const entryIn = ({ deed }: Pick<Effect, 'deed'>): number => (deed.do === 'line' ? deed.entry : -1);
  const doing: Doing = {
    carryOut: async (_, deed) => {
      const entry = entryIn({ deed });
      shift.begun.push(entry);
      await shift.onLine(entry);
      shift.done.push(entry);
      return file => file;
    },
    cannot: async (_, deed) => void shift.passedOn.push(entryIn({ deed })),
    troubleIn: error => (error instanceof DeliveryError ? error : undefined),
    hitchIn: error => (error instanceof DeliveryError ? 'silent' : 'fault'),
    givenUp: () => file => file,
  };
  const open = () =>
    openWorker({
      store,
      doing,
      log: { info: () => undefined, warn: () => undefined },
      now: () => new Date(now),
      owner: randomUUID(),
      chance: () => 0,
    });
  const shift: Shift = {
    store,
    worker: open(),
    begun: [],
    done: [],
    passedOn: [],
    onLine: async () => undefined,
    onWrite: () => undefined,
    later: minutes => {
      now += minutes * 60_000;
    },
    given: async (id, ...effects) => {
      const key = incidentKey(id);
      await store.put(key, incidentFile(key, { effects }), absent);
    },
    effects: async id => (await store.get(incidentKey(id)))?.body.effects ?? [],
    colleague: open,
  };
  return shift;
};
