import type {
  ActingColleague,
  DecidedMeasure,
  IncidentCardModel,
  RegisteredCardModel,
} from '../../cards/incident-model.ts';
import { runningReturns } from '../../protocol/expected-return/expected-return.ts';
import { policeAdvice, urgencyOf } from '../../protocol/incident/advice.ts';
import { openDues } from '../../protocol/incident/deadlines.ts';
import type { Registered } from '../../protocol/incident/incident-case.ts';
import type { Measure, MeasureKind } from '../../protocol/incident/measure.ts';
import { isRung, rungAfter } from '../../protocol/measures/ladder.ts';
import { goesOn } from '../../protocol/measures/life.ts';
import { type TakenStep, tellingStep } from '../../protocol/measures/step.ts';
import type { PersonId } from '../../protocol/organisation/organisation.ts';
import { departmentOf, locationOf } from '../../protocol/organisation/people.ts';
import { besideWaits } from '../../protocol/work/beside-waits.ts';
import type { Stored } from '../../storage/store.ts';
import type { Words } from '../../texts/words.ts';
import { historyPart } from '../aggressor/card-history.ts';
import { knownIncidents } from '../aggressor/known-incidents.ts';
import { proposalWith } from '../aggressor/proposal.ts';
import { nameOf } from '../case/person-name.ts';
import { firstCareOf } from '../first-care/standing.ts';
import type { Office } from '../office.ts';
import { besideLines } from '../other-steps/lines.ts';
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

/** What the protocol points to now that the client did not keep to it [M2-7], or came in all the same [L-4]. */
const afterBreach = ({ step }: TakenStep, kind: MeasureKind): MeasureKind | undefined => {
  if (step === 'banBreached') return 'police';
  return step === 'breached' ? rungAfter(kind) : undefined;
};

const stands = ({ plan, steps }: Measure): Pick<DecidedMeasure, 'stands' | 'pointsTo'> => {
  const last = tellingStep(steps);
  if (!last) return {};
  const pointsTo = afterBreach(last, plan.kind);
  return { stands: { step: last.step, at: stepMoment(last) }, ...(pointsTo ? { pointsTo } : {}) };
};

/** A measure as everybody in the channel may know it. */
export const decidedMeasure = async (office: Office, measure: Measure): Promise<DecidedMeasure> => ({
  kind: measure.plan.kind,
  by: await actingColleague(office, measure.decidedBy, measure.onBehalfOf),
  at: new Date(measure.decidedAt),
  terms: termsOf(measure, office.organisation.settings),
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

/** What goes on beside the measures, as everybody in the channel may know it; nothing where nothing does. */
const besideOf = (office: Office, state: Registered): Pick<RegisteredCardModel, 'beside' | 'besideWaits'> => {
  const beside = besideLines(office, state);
  const waits = besideWaits(state).length > 0 || runningReturns(state).length > 0;
  return beside.length > 0 ? { beside, ...(waits ? { besideWaits: true } : {}) } : {};
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
  const known = await knownIncidents(office, state);
  const proposal = proposalWith(state, known, office.now());
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
    dues: openDues(state, office.organisation.settings, proposal),
    ...(await firstCareOf(office, state)),
    ...besideOf(office, state),
    ...(handedTo === undefined ? {} : { handedTo: await nameOf(office, handedTo) }),
    measures: await Promise.all(state.measures.map(measure => decidedMeasure(office, measure))),
    ...(state.measures.some(goesOn) ? { waits: true } : {}),
    ...historyPart(office, state, known),
    // What follows from a broken agreement stands with the measure itself.
    ...(proposal && !state.measures.some(isRung) ? { proposal } : {}),
    advice: policeAdvice(report),
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
