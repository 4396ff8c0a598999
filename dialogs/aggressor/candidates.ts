import type { Likeness } from '../../protocol/aggressor/likeness.ts';
import { matchKeys } from '../../protocol/aggressor/match-keys.ts';
import { comparePeople, type Described } from '../../protocol/aggressor/same-person.ts';
import type { AggressorRecord } from '../../storage/documents.ts';
import type { Store } from '../../storage/store.ts';

/** Somebody who may be the same, as he was described in another incident. */
export interface Candidate {
  readonly said: AggressorRecord;
  readonly likeness: Exclude<Likeness, { readonly same: 'no' }>;
}

/** More under one key say nothing more. Each key has its own: a frequent name must not push out a date of birth. */
const mostUnderKey = 50;

/**
 * Everybody on file who may be this person, newest first [INL-6]. They are found by keys and then compared, one by one.
 * @param since an ISO instant; who was filed before it does not count.
 * @throws StoreUnavailable
 */
export const candidatesFor = async (
  store: Pick<Store, 'filedUnderAny'>,
  tenant: string,
  described: Described,
  since = '',
): Promise<readonly Candidate[]> => {
  const found = await store.filedUnderAny('aggressor', tenant, matchKeys(described), mostUnderKey);
  return found
    .map(({ body }) => body)
    .filter(({ at }) => at >= since)
    .flatMap(said => {
      const likeness = comparePeople(described, said);
      return likeness.same === 'no' ? [] : [{ said, likeness }];
    })
    .sort((one, other) => (one.said.at < other.said.at ? 1 : -1));
};
