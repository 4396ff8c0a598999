import { z } from 'zod';
import { hasStep } from '../../protocol/measures/life.ts';
import { takeStep } from '../../protocol/measures/take-step.ts';
import { onIncident } from '../action.ts';
import { actingOf } from './acting.ts';
import { decideAsSeen } from './decide-as-seen.ts';
import type { Desk } from './measure-input/sheet.ts';
import { measureOf, stepInput } from './measure-step-form.ts';
import { stepSheets } from './measure-steps/all-sheets.ts';
import { presentCard } from './present-card.ts';
import { refusalWords } from './refusals.ts';
import { deskOf, showSheet } from './show-sheet.ts';

/**
 * **Vastleggen** of a step [M2-8]. The same form sent twice is one step; a form with something wrong, or about a case
 * that changed meanwhile, comes back as it was filled in.
 */
export const measureStep = onIncident({
  may: 'decide',
  input: stepInput.extend({ form: z.uuid() }).loose(),
  handle: async (visit, input) => {
    const { incident } = visit;
    const { form, measure: id, pick, revision: seen } = input;
    const measure = measureOf(incident, id);
    if (incident.body.state.phase === 'registered' && !measure)
      return presentCard(visit, incident, refusalWords('noSuchMeasure'));
    if (measure && !hasStep(measure, pick)) return presentCard(visit, incident, refusalWords('outOfOrder'));
    const desk = deskOf(visit, incident);
    if (!measure || !desk) return presentCard(visit, incident, refusalWords('notOpen'));
    if (measure.steps?.some(step => step.id === form)) return presentCard(visit, incident);
    const sheetOn = (at: Desk) => stepSheets[pick].filledIn(input, { ...at, measure });
    const { plan } = sheetOn(desk);
    if (!plan) return showSheet(visit, incident, sheetOn, { form, seen, again: true });
    const outcome = await decideAsSeen(visit, seen, state =>
      takeStep(state, id, form, plan, actingOf(visit)),
    );
    if (outcome.ok) return presentCard(visit, outcome.stored);
    const refusal = outcome.reason === 'outdated' ? {} : { refusal: refusalWords(outcome.reason) };
    return showSheet(visit, outcome.stored, sheetOn, { form, seen, again: true, ...refusal });
  },
});
