/**
 * Carrying out effects, at least once and in order, by several instances, on any store. Whoever carries one out
 * first leases it: owner, end, and one attempt more. He may finish it only while that lease is still his.
 */
import { amend } from './amend.ts';
import type { CaseKind, Documents } from './documents.ts';
import type { Effect } from './effect.ts';
import { heads, moment } from './lanes.ts';
import type { Key, Store, Stored } from './store.ts';

/** What a caller adds to a case in the write that ends an effect: where a message went, a fact. Pure. */
export type Change<K extends CaseKind> = (file: Documents[K]) => Documents[K];

/** A case whose effects were leased, and those effects as they were leased. */
export interface Claim<K extends CaseKind> {
  readonly stored: Stored<K>;
  readonly effects: readonly Effect[];
}

/** An effect as an administrator saw it: given up at that moment, and not since tried again and given up anew. */
export interface Sighting {
  readonly id: string;
  readonly parkedAt: string;
}

/** The effects of a case that may be taken up now: the head of each lane, if it is due and nobody holds it. */
export const claimable = (file: { readonly effects: readonly Effect[] }, now: Date): readonly Effect[] =>
  heads(file.effects).filter(effect => moment(effect) <= now.getTime());

/**
 * Leases everything in a case that may be taken up now.
 * @param owner names this instance, in this run of it.
 * @param leaseMs much longer than carrying out may last: when it ends, another instance repeats the effect.
 * @param except ids of effects that this owner is busy with himself, whatever the clock says of his lease.
 * @returns nothing when there is nothing to do, or another instance was first.
 */
export const claim = async <K extends CaseKind>(
  store: Store,
  key: Key<K>,
  owner: string,
  now: Date,
  leaseMs: number,
  except: readonly string[] = [],
): Promise<Claim<K> | undefined> => {
  const lease = { owner, until: new Date(now.getTime() + leaseMs).toISOString() };
  let leased: ReadonlyMap<Effect, Effect> = new Map();
  const stored = await amend(store, key, file => {
    leased = new Map(
      claimable(file, now)
        .filter(({ id }) => !except.includes(id))
        .map(effect => [effect, { ...effect, attempts: effect.attempts + 1, lease }]),
    );
    return leased.size > 0
      ? { ...file, effects: file.effects.map(effect => leased.get(effect) ?? effect) }
      : undefined;
  });
  return stored && { stored, effects: [...leased.values()] };
};

/** The fence: the same lease, not one that another instance or a later attempt took since. */
const isHeld = (effect: Effect, held: Effect, owner: string) =>
  effect.id === held.id && effect.attempts === held.attempts && effect.lease?.owner === owner;

/** Ends a lease: puts in the effect's place what it has become, if it is still held. */
const settle = <K extends CaseKind>(
  store: Store,
  key: Key<K>,
  held: Effect,
  owner: string,
  become: (effect: Omit<Effect, 'lease'>) => readonly Effect[],
  change: Change<K> = file => file,
): Promise<Stored<K> | undefined> =>
  amend(store, key, file => {
    if (!file.effects.some(effect => isHeld(effect, held, owner))) return undefined;
    const effects = file.effects.flatMap(effect => {
      if (!isHeld(effect, held, owner)) return [effect];
      const { lease: _, ...free } = effect;
      return become(free);
    });
    return change({ ...file, effects });
  });

/**
 * The effect was carried out: removes it, together with what its carrying out brought about.
 * @returns the case as written, or nothing when the effect was no longer ours; then nothing was changed.
 */
export const finish = <K extends CaseKind>(
  store: Store,
  key: Key<K>,
  effect: Effect,
  owner: string,
  change?: Change<K>,
): Promise<Stored<K> | undefined> => settle(store, key, effect, owner, () => [], change);

/**
 * The effect was not carried out: frees it, to be taken up again at `due`. Its lane waits for it, in order.
 * @returns as `finish`.
 */
export const postpone = <K extends CaseKind>(
  store: Store,
  key: Key<K>,
  effect: Effect,
  owner: string,
  due: Date,
): Promise<Stored<K> | undefined> =>
  settle(store, key, effect, owner, free => [{ ...free, due: due.toISOString() }]);

/**
 * The effect is given up: stays in the case for an administrator to see, and its lane goes on without it.
 * @param reason for the administrator: no names, no text of people.
 * @returns as `finish`.
 */
export const park = <K extends CaseKind>(
  store: Store,
  key: Key<K>,
  effect: Effect,
  owner: string,
  now: Date,
  reason: string,
  change?: Change<K>,
): Promise<Stored<K> | undefined> =>
  settle(store, key, effect, owner, free => [{ ...free, parked: { at: now.toISOString(), reason } }], change);

const wasSeen = ({ id, parked }: Effect, seen: readonly Sighting[]) =>
  seen.some(sighting => sighting.id === id && sighting.parkedAt === parked?.at);

/** Puts in the place of what was seen what it has become; changes nothing when all of it has moved on. */
const attend = <K extends CaseKind>(
  store: Store,
  key: Key<K>,
  seen: readonly Sighting[],
  become: (effect: Omit<Effect, 'parked'>) => readonly Effect[],
  change: (file: Documents[K], attended: readonly Effect[]) => Documents[K],
): Promise<Stored<K> | undefined> =>
  amend(store, key, file => {
    const attended = file.effects.filter(effect => wasSeen(effect, seen));
    if (attended.length === 0) return undefined;
    const effects = file.effects.flatMap(effect => {
      if (!attended.includes(effect)) return [effect];
      const { parked: _, ...free } = effect;
      return become(free);
    });
    return change({ ...file, effects }, attended);
  });

/**
 * Has what was given up tried again, now and with new patience. It is the head of its lane again, as it was, but
 * waits for what was begun in that lane in the meantime.
 * @param change what is written down with it; is told which effects it is about.
 * @returns the case as written, or nothing when none of it was given up any more; then nothing was changed.
 */
export const unpark = <K extends CaseKind>(
  store: Store,
  key: Key<K>,
  seen: readonly Sighting[],
  now: Date,
  change: (file: Documents[K], attended: readonly Effect[]) => Documents[K] = file => file,
): Promise<Stored<K> | undefined> =>
  attend(store, key, seen, free => [{ ...free, due: now.toISOString(), forgiven: free.attempts }], change);

/**
 * Lets what was given up be: nobody will ever carry it out.
 * @returns as `unpark`.
 */
export const drop = <K extends CaseKind>(
  store: Store,
  key: Key<K>,
  seen: readonly Sighting[],
  change: (file: Documents[K], attended: readonly Effect[]) => Documents[K] = file => file,
): Promise<Stored<K> | undefined> => attend(store, key, seen, () => [], change);
