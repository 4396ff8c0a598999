import type { Typed } from '../../protocol/incident/report-form.ts';
import type { SaidOfAggressor } from '../../protocol/incident/write-form.ts';
import type { AggressorRecord } from '../../storage/documents.ts';
import { revise } from '../../storage/revise.ts';
import { absent, type Key } from '../../storage/store.ts';
import type { Office } from '../office.ts';

/** Where an incident's aggressor is filed: under the incident's own id, so that filing again is the same document. */
export const aggressorKey = (tenant: string, incident: string): Key<'aggressor'> => ({
  tenant,
  kind: 'aggressor',
  id: incident,
});

/** What the form says of the aggressor; nothing of a name where it was said to be unknown. */
export const saidOfAggressor = (typed: Typed): SaidOfAggressor => {
  const known = typed.aggressorKnown === 'yes';
  return {
    ...(known && typed.aggressorName ? { name: typed.aggressorName } : {}),
    ...(known && typed.aggressorBirthDate ? { birthDate: typed.aggressorBirthDate } : {}),
    ...(known && typed.aggressorAddress ? { address: typed.aggressorAddress } : {}),
    ...(typed.aggressorDescription ? { description: typed.aggressorDescription } : {}),
  };
};

/**
 * Files what is said of the aggressor, before the case that will point at it. When the turn dies in between, the
 * report is still a draft and sending it again files the same document again.
 */
export const fileAggressor = async (
  office: Office,
  tenant: string,
  incident: string,
  said: SaidOfAggressor,
): Promise<void> => {
  const key = aggressorKey(tenant, incident);
  const record: AggressorRecord = { incident, at: office.now().toISOString(), ...said };
  const nothing = Object.keys(said).length === 0;
  // Nearly always the first time; where it is not, the write finds out.
  await revise(
    office.store,
    key,
    filed => (nothing && !filed ? undefined : record),
    nothing ? undefined : absent,
  );
};
