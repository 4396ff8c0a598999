import { z } from 'zod';
import { banIn } from '../../protocol/bans/ban-in.ts';
import { doorStaff } from '../../protocol/bans/door-staff.ts';
import { cancelVisit, planVisit, visitIn } from '../../protocol/bans/visits.ts';
import type { Stored } from '../../storage/store.ts';
import { visitFormTexts } from '../../texts/ban-visits.ts';
import type { Words } from '../../texts/words.ts';
import { caseInput, onIncident } from '../action.ts';
import { actingOf } from '../incident/acting.ts';
import { decideAsSeen } from '../incident/decide-as-seen.ts';
import type { Desk } from '../incident/measure-input/sheet.ts';
import { decidedCard, presentCard } from '../incident/present-card.ts';
import { refusalWords } from '../incident/refusals.ts';
import { deskOf, showSheet } from '../incident/show-sheet.ts';
import type { IncidentVisit } from '../visit.ts';
import { visitSheets } from './visit-sheet.ts';
import { visitsAnswer } from './visits-view.ts';

const knownIn = ({ body }: Stored<'incident'>, measure: string, id: string) => {
  const ban = banIn(body.state, measure);
  return ban && visitIn(ban, id);
};

/** Nobody may believe that the door knows, where there is nobody at the door. */
const doneWords = ({ office }: IncidentVisit, location: string, done: Words): Words =>
  doorStaff(office.organisation, [location]).length > 0 ? done : visitFormTexts.nobodyAtDoor;

/** **Aankondigen** or **Wijzigen** [M4-10]: the door is told at once. The same form sent twice is one visit. */
export const visitAction = onIncident({
  may: 'decide',
  input: caseInput.extend({ measure: z.uuid(), form: z.uuid() }).loose(),
  handle: async (visit, input) => {
    const { incident } = visit;
    const { measure, form, revision: seen } = input;
    const ban = banIn(incident.body.state, measure);
    const desk = deskOf(visit, incident);
    if (!desk) return presentCard(visit, incident, refusalWords('notOpen'));
    if (!ban) return presentCard(visit, incident, refusalWords('noSuchMeasure'));
    const known = visitIn(ban, form);
    const about = { ban, ...(known ? { known } : {}) };
    const sheetOn = (at: Desk) => visitSheets.filledIn(input, { ...at, ...about });
    const { plan } = sheetOn(desk);
    if (!plan) return showSheet(visit, incident, sheetOn, { form, seen, again: true });
    const outcome = await decideAsSeen(visit, seen, state =>
      planVisit(state, measure, form, plan, actingOf(visit)),
    );
    if (outcome.ok) {
      const done = known && outcome.changed ? visitFormTexts.changed : visitFormTexts.announced;
      return visitsAnswer(visit, outcome.stored, measure, doneWords(visit, plan.location, done));
    }
    const refusal = outcome.reason === 'outdated' ? {} : { refusal: refusalWords(outcome.reason) };
    return showSheet(visit, outcome.stored, sheetOn, { form, seen, again: true, ...refusal });
  },
});

/** **Afzeggen**: the visit does not take place, and the door is told. */
export const visitCancelAction = onIncident({
  may: 'decide',
  input: caseInput.extend({ measure: z.uuid(), form: z.uuid() }),
  handle: async (visit, { measure, form }) => {
    // What else happened meanwhile says nothing about whether the client comes.
    const outcome = await decideAsSeen(visit, undefined, state =>
      cancelVisit(state, measure, form, actingOf(visit)),
    );
    const known = knownIn(outcome.stored, measure, form);
    if (!outcome.ok || !known) return decidedCard(visit, outcome);
    const done = doneWords(visit, known.location, visitFormTexts.cancelled);
    return visitsAnswer(visit, outcome.stored, measure, done);
  },
});
