import type {
  ActingColleague,
  DecidedMeasure,
  IncidentCardModel,
  RegisteredCardModel,
} from '../../cards/incident-model.ts';
import { policeAdvice, rungAfter, suggestedMeasure, urgencyOf } from '../../protocol/incident/advice.ts';
import { openDues } from '../../protocol/incident/deadlines.ts';
import type { Registered } from '../../protocol/incident/incident-case.ts';
import type { Measure } from '../../protocol/incident/measure.ts';
import { waitsForStep } from '../../protocol/measures/life.ts';
import type { PersonId } from '../../protocol/organisation/organisation.ts';
import { departmentOf, locationOf } from '../../protocol/organisation/people.ts';
import type { Stored } from '../../storage/store.ts';
import type { Words } from '../../texts/words.ts';
import { nameOf } from '../case/person-name.ts';
import type { Office } from '../office.ts';
import { stepMoment, termsOf } from './measure-terms.ts';

/** A colleague who acts, by name. */
export const actingColleague = async (
  office: Office,
  person: PersonId,
  onBehalfOf: PersonId | undefined,
): Promise<ActingColleague> => ({
  name: await nameOf(office, person),
  ...(onBehalfOf === undefined ? {} : { onBehalfOf: await nameOf(office, onBehalfOf) }),
});

const stands = ({ plan, steps }: Measure): Pick<DecidedMeasure, 'stands' | 'pointsTo'> => {
  const last = steps?.at(-1);
  if (!last) return {};
  const pointsTo = last.step === 'breached' ? rungAfter(plan.kind) : undefined;
  return { stands: { step: last.step, at: stepMoment(last) }, ...(pointsTo ? { pointsTo } : {}) };
};

/** A measure as everybody in the channel may know it. */
export const decidedMeasure = async (office: Office, measure: Measure): Promise<DecidedMeasure> => ({
  kind: measure.plan.kind,
  by: await actingColleague(office, measure.decidedBy, measure.onBehalfOf),
  at: new Date(measure.decidedAt),
  terms: termsOf(measure),
  ...stands(measure),
});

const departmentName = (office: Office, key: string) => departmentOf(office.organisation, key)?.name ?? key;

const aftercareOf = ({ aftercareEngaged, report }: Registered): RegisteredCardModel['aftercare'] => {
  if (aftercareEngaged) return 'engaged';
  return report.aftercare === 'wanted' ? 'asked' : 'notEngaged';
};

/** Who is to be told by name: the manager, as long as nobody has taken the case up. */
const responsible = async (office: Office, { handler, handedTo, report }: Registered) => {
  const id = handedTo ?? departmentOf(office.organisation, report.department)?.manager;
  return handler || id === undefined ? {} : { manager: { id, name: await nameOf(office, id) } };
};

/** What everybody in the channel may know of a registered incident. */
export const registeredModel = async (
  office: Office,
  { id, revision }: { readonly id: string; readonly revision: number },
  state: Registered,
): Promise<RegisteredCardModel> => {
  const { report, handler, handedTo } = state;
  const location =
    report.location === undefined ? undefined : locationOf(office.organisation, report.location)?.name;
  return {
    phase: 'registered',
    id,
    revision,
    ...(state.number === undefined ? {} : { number: state.number }),
    sorts: report.sorts,
    place: report.place,
    ...(location === undefined ? {} : { location }),
    at: new Date(report.at),
    department: departmentName(office, report.department),
    urgency: urgencyOf(report),
    complete: report.complete,
    injury: report.injury !== 'none',
    ...(handler ? { handler: await actingColleague(office, handler.person, handler.onBehalfOf) } : {}),
    ...(await responsible(office, state)),
    dues: openDues(state, office.organisation.settings),
    ...(handedTo === undefined ? {} : { handedTo: await nameOf(office, handedTo) }),
    measures: await Promise.all(state.measures.map(measure => decidedMeasure(office, measure))),
    ...(state.measures.some(waitsForStep) ? { waits: true } : {}),
    earlier: state.earlier,
    advice: policeAdvice(report),
    suggestion: suggestedMeasure(report, state.earlier),
    aftercare: aftercareOf(state),
    ...(state.routed === 'safetyOfficer' ? { untied: true } : {}),
  };
};

/**
 * The model of a case's standing card, as the case now is.
 * @param notice what is new, said first on the card.
 */
export const incidentCardModel = async (
  office: Office,
  { body }: Stored<'incident'>,
  notice?: Words,
): Promise<IncidentCardModel> => {
  const { id, revision, state } = body;
  const noticed = notice === undefined ? {} : { notice };
  switch (state.phase) {
    case 'registered':
      return { ...(await registeredModel(office, { id, revision }, state)), ...noticed };
    case 'withdrawn':
      return {
        phase: 'withdrawn',
        id,
        ...(state.number === undefined ? {} : { number: state.number }),
        department: departmentName(office, state.department),
        withdrawnAt: new Date(state.withdrawnAt),
        ...noticed,
      };
    case 'draft':
    case 'cancelled':
      return { phase: 'unsent' };
  }
};
