import type { PersonId } from '../protocol/organisation/organisation.ts';
import type { Desk } from '../protocol/work/desk.ts';
import type { CaseKind, Documents, FiledKind, Kind } from './documents.ts';

/** Where a document is. Starts with the tenant: one municipality can never reach another one's data. */
export interface Key<K extends Kind = Kind> {
  readonly tenant: string;
  readonly kind: K;
  readonly id: string;
}

/** A document as it was read, with the etag that a later write must still find. */
export interface Stored<K extends Kind = Kind> {
  readonly key: Key<K>;
  readonly etag: string;
  readonly body: Documents[K];
}

/** What a document can be found by. Derived from the document at every write (`lookupsOf`). */
export interface Lookups {
  /** Whose it is: the reporter of an incident, the victim of an aftercare request. */
  readonly person?: PersonId;
  /** What it is filed under: an aggressor under what he may be called, a look under what it found. */
  readonly keys?: readonly string[];
  /** By which edition of the rules the keys of an aggressor were made (`protocol/aggressor/match-keys.ts`). */
  readonly keyed?: number;
  /** Ordering in lists: when it was made, an ISO instant. */
  readonly at?: string;
  /** When its first effect falls due, an ISO instant; absent when nothing is due. */
  readonly due?: string;
  /** Since when its longest waiting given-up effect waits for somebody, an ISO instant; absent when there is none. */
  readonly parked?: string;
  /** On whose desk it lies while something is still to be done about it (`protocol/work/desk.ts`). */
  readonly desk?: string;
  /** The last day on which it holds, an ISO date; absent when it does not hold any more. */
  readonly until?: string;
}

/** Which part of a list: how many at the most, and behind which cursor. */
export interface PageAsked {
  readonly limit: number;
  readonly cursor?: string;
}

/** A part of a list, and where the next part begins. */
export interface Page<K extends Kind> {
  readonly items: readonly Stored<K>[];
  readonly cursor?: string;
}

/**
 * The store: single documents with conditional writes, and a closed set of questions. One document is one
 * transaction in every store there is; nothing may need more.
 */
export interface Store {
  get<K extends Kind>(key: Key<K>): Promise<Stored<K> | undefined>;

  /**
   * Writes one document, on one condition.
   * @param expected the etag that was read, or `'absent'` to create.
   * @returns the new etag.
   * @throws StoreConflict when somebody else was first; StoreUnavailable when the store cannot answer now.
   */
  put<K extends Kind>(key: Key<K>, body: Documents[K], expected: string): Promise<string>;

  /** Removes a document if it is still as it was read. Removing what is not there is fine. @throws StoreConflict */
  remove(key: Key, expected: string): Promise<void>;

  /** Cases of one person, newest first: incidents reported, or aftercare asked for. */
  casesOf<K extends CaseKind>(kind: K, tenant: string, person: PersonId, page: PageAsked): Promise<Page<K>>;

  /** Cases that lie on one desk, newest first: what is still to be done. */
  onDesk<K extends CaseKind>(kind: K, tenant: string, desk: Desk, page: PageAsked): Promise<Page<K>>;

  /** What is filed under a key, newest first. Of aggressors it is worth comparing, and no more than that. */
  filedUnder<K extends FiledKind>(kind: K, tenant: string, key: string, page: PageAsked): Promise<Page<K>>;

  /**
   * What is filed under any of these keys, each document once, in no order. One who is found under ten keys is read once.
   * @param newest of every key so many, the newest: a frequent one must not push out another.
   */
  filedUnderAny<K extends FiledKind>(
    kind: K,
    tenant: string,
    keys: readonly string[],
    newest: number,
  ): Promise<readonly Stored<K>[]>;

  /** Aggressors that were filed by older rules than this edition's: to be written again, which files them anew. */
  filedBefore(tenant: string, edition: number, limit: number): Promise<readonly Stored<'aggressor'>[]>;

  /** Access bans that hold on this day or begin after it, the one that ends first first. @param day ISO date. */
  bans(tenant: string, day: string, limit: number): Promise<readonly Stored<'ban'>[]>;

  /** Channels tied in a tenant. */
  channels(tenant: string): Promise<readonly Stored<'channel'>[]>;

  /** Cases of all tenants with an effect due at or before `now`, the longest waiting first. */
  due(now: Date, limit: number): Promise<readonly Stored<CaseKind>[]>;

  /** Cases of a tenant, of either kind, with an effect that was given up; the one that was given up first, first. */
  parked(tenant: string, limit: number): Promise<readonly Stored<CaseKind>[]>;

  /** The moment at which the next effect of any case falls due, so that the clock can sleep until then. */
  nextDue(): Promise<Date | undefined>;

  close(): Promise<void>;
}

/** The `expected` of a document that must not exist yet. */
export const absent = 'absent';
