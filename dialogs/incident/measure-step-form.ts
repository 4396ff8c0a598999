import { z } from 'zod';
import type { Measure } from '../../protocol/incident/measure.ts';
import { nextSteps } from '../../protocol/measures/life.ts';
import { type FormStep, formSteps } from '../../protocol/measures/step.ts';
import { caseInput, onIncident } from '../action.ts';
import type { Answer } from '../answer.ts';
import type { IncidentVisit } from '../visit.ts';
import type { Decided } from './decide-as-seen.ts';
import { stepSheets } from './measure-steps/all-sheets.ts';
import { presentCard } from './present-card.ts';
import { refusalWords } from './refusals.ts';
import { showSheet } from './show-sheet.ts';

/** What every button about a step brings along. */
export const stepInput = caseInput.extend({ measure: z.uuid(), pick: z.enum(formSteps) });

/** The measure that a button is about, if this case has it. */
export const measureOf = ({ body: { state } }: Decided['stored'], id: string): Measure | undefined =>
  state.phase === 'registered' ? state.measures.find(measure => measure.id === id) : undefined;

/** A new form for this step. */
export const showStep = (
  visit: IncidentVisit,
  measure: Measure,
  step: FormStep,
  seen: number | undefined,
): Promise<Answer> =>
  showSheet(visit, visit.incident, desk => stepSheets[step].blank({ ...desk, measure }), {
    form: visit.office.newId(),
    seen,
  });

/** A step's button: its form, in place. A step that is not possible now has none: the case shows why. */
export const measureStepForm = onIncident({
  may: 'decide',
  input: stepInput,
  handle: async (visit, { measure: id, pick, revision }) => {
    const { incident } = visit;
    const measure = measureOf(incident, id);
    if (incident.body.state.phase !== 'registered')
      return presentCard(visit, incident, refusalWords('notOpen'));
    if (!measure) return presentCard(visit, incident, refusalWords('noSuchMeasure'));
    if (!nextSteps(measure).includes(pick)) return presentCard(visit, incident, refusalWords('outOfOrder'));
    return showStep(visit, measure, pick, revision);
  },
});
