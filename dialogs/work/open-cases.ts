import type { PersonId } from '../../protocol/organisation/organisation.ts';
import { mayKnow, mayRespond } from '../../protocol/rights/aftercare-rights.ts';
import { mayDecide } from '../../protocol/rights/incident-rights.ts';
import { type Desk, desksOf } from '../../protocol/work/desk.ts';
import type { CaseKind } from '../../storage/documents.ts';
import type { Stored } from '../../storage/store.ts';
import type { Office } from '../office.ts';

/** More open cases than these on one desk nobody can oversee; the card then says that there are more. */
const mostOnDesk = 200;

/** What lies on the desks of one person, and whether some of it was not read. */
export interface OpenCases {
  readonly incidents: readonly Stored<'incident'>[];
  readonly aftercare: readonly Stored<'aftercare'>[];
  readonly more: boolean;
}

const onDesks = async <K extends CaseKind>(office: Office, kind: K, desks: readonly Desk[]) => {
  const { tenant } = office.organisation;
  const pages = await Promise.all(
    desks.map(desk => office.store.onDesk(kind, tenant, desk, { limit: mostOnDesk })),
  );
  return {
    items: pages.flatMap(({ items }) => items),
    more: pages.some(({ cursor }) => cursor !== undefined),
  };
};

/**
 * Everything open that this person may act on: his own, his departments', his groups'. Rights are asked of each case,
 * as they are at a click: an aftercare request that is hidden from him is not even counted [C-14].
 */
export const openCasesOf = async (office: Office, person: PersonId): Promise<OpenCases> => {
  const { organisation } = office;
  const desks = desksOf(organisation, person);
  const [incidents, aftercare] = await Promise.all([
    onDesks(
      office,
      'incident',
      desks.filter(desk => !desk.startsWith('group:')),
    ),
    onDesks(
      office,
      'aftercare',
      desks.filter(desk => !desk.startsWith('department:')),
    ),
  ]);
  return {
    incidents: incidents.items.filter(({ body }) => mayDecide(organisation, body.state, person)),
    aftercare: aftercare.items.filter(
      ({ body: { state } }) =>
        mayKnow(organisation, state, person) &&
        (state.phase !== 'open' || mayRespond(organisation, state, person)),
    ),
    more: incidents.more || aftercare.more,
  };
};
