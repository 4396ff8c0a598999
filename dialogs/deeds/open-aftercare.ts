import type { AftercareRequest } from '../../protocol/aftercare/aftercare-case.ts';
import type { Deed } from '../../protocol/deed.ts';
import { respondersFor } from '../../protocol/organisation/people.ts';
import type { Stored } from '../../storage/store.ts';
import { openAftercareCase } from '../aftercare/open.ts';
import { derivedId } from '../case/derived-id.ts';
import type { Office } from '../office.ts';

/**
 * The aftercare case that belongs to an incident: the same id each time, so that asking twice opens one. The victim's
 * own request and the manager's are two: a victim may have stopped the first.
 */
export const aftercareIdOf = (incident: string, askedBy: 'victim' | 'manager'): string =>
  derivedId(`aftercare of ${incident} by ${askedBy}`);

/**
 * Opens aftercare for the victim of an incident, because the report or the manager asked for it [NZ-2]. The victim is
 * the reporter unless the report names somebody else; then the claimer hears that name from the request.
 */
export const openAftercareOf = async (
  office: Office,
  stored: Stored<'incident'>,
  deed: Extract<Deed, { do: 'openAftercare' }>,
): Promise<void> => {
  const { state, id } = stored.body;
  if (state.phase !== 'registered') return;
  const { report, reporter } = state;
  const request: AftercareRequest = {
    victim: reporter,
    ...(report.victim.name === undefined ? {} : { forOther: report.victim.name }),
    askedBy: deed.askedBy,
    ...(deed.askedBy === 'manager' ? { askedByPerson: deed.by } : {}),
    hidden: deed.hidden,
    department: report.department,
    group: respondersFor(office.organisation, report.department)?.key ?? '',
    incident: id,
    askedAt: office.now().toISOString(),
  };
  await openAftercareCase(office, request, aftercareIdOf(id, deed.askedBy));
};
