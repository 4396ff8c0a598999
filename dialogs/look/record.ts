import type { FoundCase, LookCase, LookFact, LookState } from '../../protocol/look/look-case.ts';
import { documentOf } from '../../storage/documents.ts';
import { absent, type Key, type Stored } from '../../storage/store.ts';
import { StoreConflict } from '../../storage/store-error.ts';
import { derivedId } from '../case/derived-id.ts';
import { followsOf } from '../case/follows.ts';
import { newFile, writeDown } from '../case/write-down.ts';
import type { Office } from '../office.ts';
import type { Turn } from '../turn.ts';

export const lookKey = (tenant: string, id: string): Key<'look'> => ({ tenant, kind: 'look', id });

/**
 * Writes a look down, with what follows from it, in one write; before anything is shown.
 * @param id the form's: the same form sent twice is one look.
 * @returns the look, or the one that has this id already.
 * @throws StoreUnavailable
 */
export const recordLook = async (
  office: Office,
  id: string,
  state: LookState,
  fact: LookFact,
): Promise<Stored<'look'>> => {
  const { tenant } = office.organisation;
  const key = lookKey(tenant, id);
  const now = new Date(state.at);
  const file = newFile<LookCase>(tenant, id, state, now);
  const body = documentOf<'look'>(
    writeDown<LookCase>(file, state, [fact], { by: state.by, now }, followsOf('look', office.organisation)),
  );
  try {
    const etag = await office.store.put(key, body, absent);
    if (body.effects.length > 0) office.wake(key);
    return { key, etag, body };
  } catch (error) {
    if (!(error instanceof StoreConflict)) throw error;
    const known = await office.store.get(key);
    if (!known) throw error;
    return known;
  }
};

/** An id that is the same for the same things. */
const idOf = (...parts: readonly string[]): string => derivedId(parts.join('|'));

/** Within this time the same person comparing the same incidents has looked once. */
const onceWithin = 'yyyy-mm-ddThh'.length;

/** Somebody was shown who may be the same aggressor: a look at each of those incidents. @throws StoreUnavailable */
export const recordComparison = async (
  office: Office,
  { actor, now }: Pick<Turn, 'actor' | 'now'>,
  incident: string,
  found: readonly FoundCase[],
): Promise<void> => {
  if (found.length === 0) return;
  const at = now.toISOString();
  const cases = found.map(each => each.incident).toSorted();
  const id = idOf('compared', actor.id, incident, at.slice(0, onceWithin), ...cases);
  await recordLook(
    office,
    id,
    { phase: 'compared', by: actor.id, at, incident, found },
    { fact: 'candidatesCompared' },
  );
};
