import { z } from 'zod';
import type { IncidentState } from '../../protocol/incident/incident-case.ts';
import { measureKinds } from '../../protocol/incident/measure.ts';
import { decideMeasure } from '../../protocol/incident/responsibility.ts';
import { caseInput, onIncident } from '../action.ts';
import { actingOf } from './acting.ts';
import { decideAsSeen } from './decide-as-seen.ts';
import { sheets } from './measure-input/all-sheets.ts';
import type { Desk } from './measure-input/sheet.ts';
import { decidedCard, presentCard } from './present-card.ts';
import { refusalWords } from './refusals.ts';
import { deskOf, showSheet } from './show-sheet.ts';
import { onForm, weighingOf } from './weighing.ts';

const isRecorded = (state: IncidentState, form: string) =>
  state.phase === 'registered' && state.measures.some(({ id }) => id === form);

/**
 * **Vastleggen**: the measure is decided on [LG-4]. The same form sent twice is one measure; a form with something
 * wrong, or about a case that changed meanwhile, comes back as it was filled in. Something else than the protocol points
 * to takes a reason [C-4].
 */
export const measureDecide = onIncident({
  may: 'decide',
  input: caseInput.extend({ pick: z.enum(measureKinds), form: z.uuid() }).loose(),
  handle: async (visit, input) => {
    const { incident } = visit;
    const { form, pick, revision: seen } = input;
    if (isRecorded(incident.body.state, form)) return presentCard(visit, incident);
    const sheetOn = (desk: Desk) => sheets[pick].filledIn(input, desk);
    const desk = deskOf(visit, incident);
    const plan = desk && sheetOn(desk).plan;
    const { weighed, ...shown } = await weighingOf(visit, incident, pick, input);
    if (!plan || !weighed)
      return showSheet(visit, incident, sheetOn, { form, seen, again: true, ...onForm(shown) });
    const outcome = await decideAsSeen(visit, seen, state =>
      decideMeasure(state, form, plan, actingOf(visit), weighed),
    );
    if (outcome.ok) return decidedCard(visit, outcome);
    const refusal = outcome.reason === 'outdated' ? {} : { refusal: refusalWords(outcome.reason) };
    const anew = onForm(await weighingOf(visit, outcome.stored, pick, input));
    return showSheet(visit, outcome.stored, sheetOn, { form, seen, again: true, ...anew, ...refusal });
  },
});
