import type { CaseKind } from '../../storage/documents.ts';
import type { Effect } from '../../storage/effect.ts';
import {
  type Change,
  type Claim,
  type Ending,
  finished,
  givenUp,
  postponed,
  turnOver,
} from '../../storage/outbox.ts';
import type { Key, Store, Stored } from '../../storage/store.ts';

/** What `turnOver` does in one write, one thing at a time, for tests that tell a story step by step. */
export const claim = async <K extends CaseKind>(
  store: Store,
  key: Key<K>,
  owner: string,
  now: Date,
  leaseMs: number,
  except: readonly string[] = [],
): Promise<Claim<K> | undefined> => turnOver(store, key, owner, [], { now, leaseMs, except });

const end = async <K extends CaseKind>(
  store: Store,
  key: Key<K>,
  owner: string,
  ending: Ending<K>,
): Promise<Stored<K> | undefined> => (await turnOver(store, key, owner, [ending]))?.stored;

/** @returns the case as written, or nothing when the effect was no longer ours; then nothing was changed. */
export const finish = <K extends CaseKind>(
  store: Store,
  key: Key<K>,
  effect: Effect,
  owner: string,
  change?: Change<K>,
) => end(store, key, owner, finished(effect, change));

export const postpone = <K extends CaseKind>(
  store: Store,
  key: Key<K>,
  effect: Effect,
  owner: string,
  due: Date,
) => end(store, key, owner, postponed<K>(effect, due));

export const park = <K extends CaseKind>(
  store: Store,
  key: Key<K>,
  effect: Effect,
  owner: string,
  now: Date,
  reason: string,
  change?: Change<K>,
) => end(store, key, owner, givenUp(effect, now, reason, change));
