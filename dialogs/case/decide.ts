import type { Decision } from '../../protocol/decision.ts';
import type { CaseFile } from '../../storage/case-file.ts';
import { type CaseKind, documentOf, type Shapes } from '../../storage/documents.ts';
import type { Key, Stored } from '../../storage/store.ts';
import { StoreConflict } from '../../storage/store-error.ts';
import type { Office } from '../office.ts';
import { followsOf } from './follows.ts';
import { settled } from './settled.ts';
import { type Hand, writeDown } from './write-down.ts';

/** The state of a kind of case. */
export type StateOf<K extends CaseKind> = Shapes[K]['state'];
/** The facts of a kind of case. */
export type FactOf<K extends CaseKind> = Shapes[K]['fact'];

/** What became of a decision, with the case as it now is. */
export type Outcome<K extends CaseKind, Reason extends string> =
  | { readonly ok: true; readonly stored: Stored<K>; readonly changed: boolean }
  | { readonly ok: false; readonly reason: Reason; readonly stored: Stored<K> };

/** Two people at once is normal life; more conflicts than this in one turn is a fault. */
const attempts = 8;

/**
 * Has a rule decide on a case and writes the outcome: one document, once. When somebody else was first, the rule
 * decides again on what the other one left.
 * @param onlyAt the revision on which the person decided; a rule is not asked on another one (`'outdated'`).
 * @throws StoreConflict after too many attempts; StoreUnavailable.
 */
export const decideOn = async <K extends CaseKind, Reason extends string>(
  office: Office,
  first: Stored<K>,
  hand: Hand,
  rule: (state: StateOf<K>) => Decision<StateOf<K>, FactOf<K>, Reason>,
  onlyAt?: number,
): Promise<Outcome<K, Reason | 'outdated'>> => {
  let stored = first;
  for (let attempt = 1; ; attempt += 1) {
    if (onlyAt !== undefined && stored.body.revision !== onlyAt)
      return { ok: false, reason: 'outdated', stored };
    const decision = rule(stored.body.state);
    if (!decision.ok) return { ok: false, reason: decision.reason, stored };
    if (decision.facts.length === 0 && decision.state === stored.body.state)
      return { ok: true, stored, changed: false };
    // The compiler cannot see that a case's document is the file of its shape while it does not know the kind.
    const file = stored.body as CaseFile<Shapes[K]>;
    const follows = followsOf(stored.key.kind, office.organisation);
    const state = settled(stored.key.kind, office.organisation, decision.state, decision.facts, hand.now);
    const next = documentOf<K>(writeDown<Shapes[K]>(file, state, decision.facts, hand, follows));
    try {
      const etag = await office.store.put(stored.key, next, stored.etag);
      if (next.effects.length > stored.body.effects.length) office.wake(stored.key);
      return { ok: true, stored: { key: stored.key, etag, body: next }, changed: true };
    } catch (error) {
      if (!(error instanceof StoreConflict) || attempt >= attempts) throw error;
      stored = await again(office, stored.key);
    }
  }
};

const again = async <K extends CaseKind>(office: Office, key: Key<K>): Promise<Stored<K>> => {
  const stored = await office.store.get(key);
  if (!stored) throw new StoreConflict('the case was removed while it was being decided on');
  return stored;
};
