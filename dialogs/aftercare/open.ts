import { askAftercare } from '../../protocol/aftercare/aftercare.ts';
import type { AftercareCase, AftercareRequest } from '../../protocol/aftercare/aftercare-case.ts';
import { absent, type Key, type Stored } from '../../storage/store.ts';
import { StoreConflict } from '../../storage/store-error.ts';
import { followsOf } from '../case/follows.ts';
import { newFile, writeDown } from '../case/write-down.ts';
import type { Office } from '../office.ts';

/**
 * Opens an aftercare case [NZ-2]: the one way in, from the form and from an incident. Signed by whoever asked, at the
 * moment of asking, so that asking again with the same id gives the same case.
 * @param id the form's, or derived from the incident: asked twice is one case.
 * @returns the case as it now is, which may be somebody else's if the id was taken: the caller looks.
 * @throws StoreUnavailable; StoreConflict if the case was removed at that very moment.
 */
export const openAftercareCase = async (
  office: Office,
  request: AftercareRequest,
  id: string,
): Promise<Stored<'aftercare'>> => {
  const { tenant } = office.organisation;
  const key: Key<'aftercare'> = { tenant, kind: 'aftercare', id };
  const now = new Date(request.askedAt);
  const state = askAftercare(request);
  const body = writeDown<AftercareCase>(
    newFile<AftercareCase>(tenant, id, state, now),
    state,
    [{ fact: 'aftercareAsked' }],
    { by: request.askedByPerson ?? request.victim, now },
    followsOf('aftercare', office.organisation),
  );
  try {
    const etag = await office.store.put(key, body, absent);
    office.wake(key);
    return { key, etag, body };
  } catch (error) {
    const there = error instanceof StoreConflict ? await office.store.get(key) : undefined;
    if (there) return there;
    throw error;
  }
};
