/**
 * Carrying out effects, at least once and in order, by several instances, on any store. Whoever carries one out
 * first leases it: owner, end, and one attempt more. He may finish it only while that lease is still his.
 */
import type { CaseKind, Documents } from './documents.ts';
import type { Effect } from './effect.ts';
import { heads, moment } from './lanes.ts';
import { amend } from './revise.ts';
import type { Key, Store, Stored } from './store.ts';

/** What a caller adds to a case in the write that ends an effect: where a message went, a fact. Pure. */
export type Change<K extends CaseKind> = (file: Documents[K]) => Documents[K];

/** A case whose effects were leased, and those effects as they were leased. */
export interface Claim<K extends CaseKind> {
  readonly stored: Stored<K>;
  readonly effects: readonly Effect[];
}

/** How it ended with an effect that was leased. */
export interface Ending<K extends CaseKind> {
  /** As it was leased. */
  readonly effect: Effect;
  /** What stands in its place now: nothing when it was carried out. */
  readonly become: (free: Omit<Effect, 'lease'>) => readonly Effect[];
  /** What is written down with it. */
  readonly change?: Change<K>;
}

/** Who wants to lease, and how. */
export interface Leasing {
  readonly now: Date;
  /** Much longer than carrying out may last: when it ends, another instance repeats the effect. */
  readonly leaseMs: number;
  /** Ids of effects that this owner is busy with himself, whatever the clock says of his lease. */
  readonly except?: readonly string[];
}

/** What came of a round. */
export interface Round<K extends CaseKind> extends Claim<K> {
  /** Of the endings those that were still ours to write down. */
  readonly ended: readonly Ending<K>[];
}

/** An effect as an administrator saw it: given up at that moment, and not since tried again and given up anew. */
export interface Sighting {
  readonly id: string;
  readonly parkedAt: string;
}

/** The effects of a case that may be taken up now: the head of each lane, if it is due and nobody holds it. */
export const claimable = (file: { readonly effects: readonly Effect[] }, now: Date): readonly Effect[] =>
  heads(file.effects).filter(effect => moment(effect) <= now.getTime());

/** The fence: the same lease, not one that another instance or a later attempt took since. */
const isHeld = (effect: Effect, held: Effect, owner: string) =>
  effect.id === held.id && effect.attempts === held.attempts && effect.lease?.owner === owner;

/** The case with an effect ended, or nothing when the effect is not held any more. */
const withEnding = <K extends CaseKind>(
  file: Documents[K],
  { effect: held, become, change = same => same }: Ending<K>,
  owner: string,
): Documents[K] | undefined => {
  if (!file.effects.some(effect => isHeld(effect, held, owner))) return undefined;
  const effects = file.effects.flatMap(effect => {
    if (!isHeld(effect, held, owner)) return [effect];
    const { lease: _, ...free } = effect;
    return become(free);
  });
  return change({ ...file, effects });
};

/** Every effect that may be taken up now, as it is once it is leased. */
const leasesIn = (
  file: { readonly effects: readonly Effect[] },
  owner: string,
  { now, leaseMs, except = [] }: Leasing,
): ReadonlyMap<Effect, Effect> => {
  const lease = { owner, until: new Date(now.getTime() + leaseMs).toISOString() };
  const free = claimable(file, now).filter(({ id }) => !except.includes(id));
  return new Map(free.map(effect => [effect, { ...effect, attempts: effect.attempts + 1, lease }]));
};

/**
 * One write for all that has to be written down about a case's effects: everything that ended, and the lease of
 * everything that may be taken up then. In a rush of messages that is a third of the writes that one for each would be.
 * @param owner names this instance, in this run of it.
 * @param leasing left out: nothing is taken up.
 * @param believed the case as this owner wrote it last, which spares reading it.
 * @returns nothing when there was nothing to write: nothing to do, all leases lost, or another instance was first.
 */
export const turnOver = async <K extends CaseKind>(
  store: Store,
  key: Key<K>,
  owner: string,
  endings: readonly Ending<K>[],
  leasing?: Leasing,
  believed?: Stored<K>,
): Promise<Round<K> | undefined> => {
  let ended: readonly Ending<K>[] = [];
  let leased: ReadonlyMap<Effect, Effect> = new Map();
  const change = (before: Documents[K]): Documents[K] | undefined => {
    let file = before;
    ended = endings.filter(ending => {
      const after = withEnding(file, ending, owner);
      file = after ?? file;
      return after !== undefined;
    });
    leased = leasing ? leasesIn(file, owner, leasing) : new Map();
    if (ended.length + leased.size === 0) return undefined;
    return { ...file, effects: file.effects.map(effect => leased.get(effect) ?? effect) };
  };
  const stored = await amend(store, key, change, believed);
  return stored && { stored, effects: [...leased.values()], ended };
};

/** The effect was carried out: it goes, and what its carrying out brought about is written down. */
export const finished = <K extends CaseKind>(effect: Effect, change?: Change<K>): Ending<K> => ({
  effect,
  become: () => [],
  ...(change ? { change } : {}),
});

/** The effect was not carried out: it is free, to be taken up again at `due`. Its lane waits for it, in order. */
export const postponed = <K extends CaseKind>(effect: Effect, due: Date): Ending<K> => ({
  effect,
  become: free => [{ ...free, due: due.toISOString() }],
});

/**
 * The effect is given up: stays in the case for an administrator to see, and its lane goes on without it.
 * @param reason for the administrator: no names, no text of people.
 */
export const givenUp = <K extends CaseKind>(
  effect: Effect,
  now: Date,
  reason: string,
  change?: Change<K>,
): Ending<K> => ({
  effect,
  become: free => [{ ...free, parked: { at: now.toISOString(), reason } }],
  ...(change ? { change } : {}),
});

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
