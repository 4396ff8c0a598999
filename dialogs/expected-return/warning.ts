import type { ExpectedClient, ReturnWarningModel } from '../../cards/return-warning.ts';
import type { ExpectedReturn } from '../../protocol/expected-return/expected-return.ts';
import { returnOf } from '../../protocol/expected-return/expected-return.ts';
import { measureDueTo } from '../../protocol/measures/due-to.ts';
import type { PersonId } from '../../protocol/organisation/organisation.ts';
import { locationOf, staffOf } from '../../protocol/organisation/people.ts';
import { takesPart } from '../../protocol/rights/beside-rights.ts';
import type { Stored } from '../../storage/store.ts';
import { nameOf } from '../case/person-name.ts';
import type { Office } from '../office.ts';
import { aggressorKey } from '../report/file-aggressor.ts';

/** Who handles the case, to be called by who is warned; a number is not always known. */
const callFor = async (
  office: Office,
  { body: { state } }: Stored<'incident'>,
  reader: PersonId,
): Promise<ExpectedClient['call']> => {
  const people = measureDueTo(office.organisation, state, false).filter(person => person !== reader);
  return Promise.all(
    people.map(async person => {
      const phone = staffOf(office.organisation, person)?.phone;
      return { name: await nameOf(office, person), ...(phone === undefined ? {} : { phone }) };
    }),
  );
};

/** Who it is, as far as the report says: never more of it than is needed to recognise somebody. */
const recognised = async (office: Office, { key }: Stored<'incident'>) => {
  const said = (await office.store.get(aggressorKey(key.tenant, key.id)))?.body;
  return {
    ...(said?.name === undefined ? {} : { name: said.name }),
    ...(said?.description === undefined ? {} : { looks: said.description }),
  };
};

const clientIn = async (
  office: Office,
  stored: Stored<'incident'>,
  expected: ExpectedReturn,
  reader: PersonId,
): Promise<ExpectedClient> => {
  const { organisation } = office;
  const place = expected.location === undefined ? undefined : locationOf(organisation, expected.location);
  return {
    case: stored.key.id,
    expected: expected.id,
    how: expected.how,
    ...(place ? { location: place.name } : {}),
    until: new Date(expected.until),
    ...(expected.here ? { here: new Date(expected.here.at) } : {}),
    ...(place?.security ? { security: place.security } : {}),
    ...(place?.alarm === undefined ? {} : { alarm: place.alarm }),
    ...(takesPart(organisation, stored.body.state, reader) ? { mayExtend: true } : {}),
    call: await callFor(office, stored, reader),
    ...(await recognised(office, stored)),
  };
};

/**
 * A warning as one reader may know it now [H2-2b]. Once it is over it names nobody.
 * @returns undefined when the case has no such warning.
 */
export const warningFor = async (
  office: Office,
  stored: Stored<'incident'>,
  id: string,
  reader: PersonId,
): Promise<ReturnWarningModel | undefined> => {
  const { state } = stored.body;
  const expected = returnOf(state, id);
  if (!expected) return undefined;
  if (expected.over || state.phase !== 'registered') return { is: 'over' };
  return { is: 'running', client: await clientIn(office, stored, expected, reader) };
};
