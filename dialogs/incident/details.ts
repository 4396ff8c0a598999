import { z } from 'zod';
import { incidentCourseCard } from '../../cards/incident-course.ts';
import { incidentDetailsCard } from '../../cards/incident-details.ts';
import type { SeenStep } from '../../cards/measure-steps.ts';
import type { Registered } from '../../protocol/incident/incident-case.ts';
import { viewDetails } from '../../protocol/incident/viewing.ts';
import type { TakenStep } from '../../protocol/measures/step.ts';
import { locationOf, staffOf } from '../../protocol/organisation/people.ts';
import { mayDecide } from '../../protocol/rights/incident-rights.ts';
import { incidentTitle } from '../../texts/incident.ts';
import { ordersWords } from '../../texts/order-to-leave.ts';
import { caseInput, onIncident } from '../action.ts';
import { decideOn } from '../case/decide.ts';
import { nameOf } from '../case/person-name.ts';
import type { Office } from '../office.ts';
import { aggressorKey } from '../report/file-aggressor.ts';
import type { IncidentVisit, Visit } from '../visit.ts';
import type { Decided } from './decide-as-seen.ts';
import { decidedMeasure, registeredModel } from './incident-view.ts';
import { invitedFor, stepMoment } from './measure-terms.ts';
import { presentCard } from './present-card.ts';
import { refusalWords } from './refusals.ts';
import { timelineFor } from './timeline.ts';

/** Name, and where the organisation knows them function and telephone: the manager will want to call. */
const reporterLine = async (office: Office, { reporter }: Registered): Promise<readonly string[]> => {
  const staff = staffOf(office.organisation, reporter);
  return [await nameOf(office, reporter), staff?.function, staff?.phone].filter(part => part !== undefined);
};

const reportCard = async ({ office, say }: Visit, { key, body }: Decided['stored'], state: Registered) => {
  const aggressor = await office.store.get(aggressorKey(key.tenant, key.id));
  const model = {
    incident: await registeredModel(office, body, state),
    report: state.report,
    reporter: await reporterLine(office, state),
    ...(aggressor ? { aggressor: aggressor.body } : {}),
    ...(state.orders ? { orders: ordersWords(state.orders) } : {}),
  };
  return incidentDetailsCard(model, say);
};

/** The grounds are the decider's; the reporter reads what was decided, and not what was written about the client. */
const readsGrounds = ({ office, turn }: Visit, state: Registered): boolean =>
  office.organisation.safetyOfficers.includes(turn.actor.id) ||
  mayDecide(office.organisation, state, turn.actor.id) !== undefined;

const seenStep = (step: TakenStep, nameOfLocation: (location: string) => string): SeenStep => {
  const planned = invitedFor(step);
  return {
    step,
    at: stepMoment(step),
    ...(planned ? { planned } : {}),
    ...(step.step === 'banBreached' ? { location: nameOfLocation(step.location) } : {}),
  };
};

const courseCard = async (visit: IncidentVisit, { body }: Decided['stored'], state: Registered) => {
  const { office, say } = visit;
  const grounds = readsGrounds(visit, state);
  const nameOfLocation = (location: string) => locationOf(office.organisation, location)?.name ?? location;
  const measures = state.measures.map(async measure => {
    const { plan, steps = [], proposed, overruled } = measure;
    const locations = plan.kind === 'accessBan' && plan.locations !== 'all' ? plan.locations : [];
    return {
      measure: await decidedMeasure(office, measure),
      ...(grounds
        ? {
            seen: {
              plan,
              ...(proposed && overruled ? { overruled: { proposed, ...overruled } } : {}),
              locations: locations.map(nameOfLocation),
              steps: steps.map(step => seenStep(step, nameOfLocation)),
            },
          }
        : {}),
    };
  });
  const lines = await timelineFor(office, body, grounds ? 'decider' : 'reporter');
  const { id, revision } = body;
  const incident = { id, revision, ...(state.number === undefined ? {} : { number: state.number }) };
  const model = { incident, measures: await Promise.all(measures), lines };
  return incidentCourseCard(model, say);
};

/**
 * **Details**: the whole report with the aggressor, or what was decided and done. That somebody looks is written down
 * first; when that cannot be written, nothing is shown.
 */
export const details = onIncident({
  may: 'see',
  input: caseInput.extend({ pick: z.enum(['report', 'course']).optional() }),
  handle: async (visit, { pick }) => {
    const { office, incident, hand, say } = visit;
    const { stored } = await decideOn(office, incident, hand, viewDetails);
    const { state } = stored.body;
    if (state.phase !== 'registered') return presentCard(visit, stored, refusalWords('notOpen'));
    const page = pick === 'course' ? courseCard : reportCard;
    return { card: await page(visit, stored, state), summary: say(incidentTitle(state.number)) };
  },
});
