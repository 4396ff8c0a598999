import { revise } from '../../storage/revise.ts';
import type { Key, Stored } from '../../storage/store.ts';
import type { Office } from '../office.ts';
import { banRecordOf } from './ban-record.ts';

/** Where a ban is filed: under its measure's id, so that filing again is the same document. */
export const banKey = (tenant: string, measure: string): Key<'ban'> => ({ tenant, kind: 'ban', id: measure });

/**
 * Files a ban as its case now says it. An effect that was held up must not put back what is older: the case's revision
 * decides, whoever comes last.
 * @throws StoreUnavailable
 */
export const fileBanOf = async (
  office: Office,
  stored: Stored<'incident'>,
  measure: string,
): Promise<void> => {
  const record = await banRecordOf(office, stored, measure);
  if (!record) return;
  await revise(office.store, banKey(stored.key.tenant, measure), filed =>
    filed && filed.revision > record.revision ? filed : record,
  );
};
