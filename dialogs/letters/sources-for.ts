import { localDate } from '../../protocol/calendar/local-time.ts';
import type { Registered } from '../../protocol/incident/incident-case.ts';
import type { Organisation, PersonId } from '../../protocol/organisation/organisation.ts';
import { departmentOf, staffOf } from '../../protocol/organisation/people.ts';
import { nameOf } from '../case/person-name.ts';
import { aggressorKey } from '../report/file-aggressor.ts';
import type { IncidentVisit } from '../visit.ts';
import type { Sources } from './sources.ts';

/** What somebody does, as it stands under a letter: as the organisation file says it, else by the part in this department. */
const functionOf = (organisation: Organisation, person: PersonId, key: string): string | undefined => {
  const own = staffOf(organisation, person)?.function;
  if (own !== undefined) return own;
  const department = departmentOf(organisation, key);
  if (!department) return undefined;
  if (department.manager === person) return 'leidinggevende';
  if (department.deputies.includes(person)) return 'waarnemend leidinggevende';
  return department.head === person ? 'afdelingshoofd' : undefined;
};

/** Gathers what a letter can be filled in from, at this moment. @throws StoreUnavailable */
export const sourcesFor = async (
  { office, turn, incident }: Pick<IncidentVisit, 'office' | 'turn' | 'incident'>,
  state: Registered,
  measureId: string | undefined,
): Promise<Sources> => {
  const { organisation, store } = office;
  const aggressor = await store.get(aggressorKey(incident.key.tenant, incident.key.id));
  const measure = state.measures.find(({ id }) => id === measureId);
  const role = functionOf(organisation, turn.actor.id, state.report.department);
  return {
    organisation,
    incident: state,
    ...(measure ? { measure } : {}),
    ...(aggressor ? { aggressor: aggressor.body } : {}),
    reporter: await nameOf(office, state.reporter),
    writer: { name: await nameOf(office, turn.actor.id), ...(role === undefined ? {} : { function: role }) },
    today: localDate(turn.now),
  };
};
