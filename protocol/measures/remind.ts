import { granted } from '../decision.ts';
import type { IncidentFact, IncidentState } from '../incident/incident-case.ts';
import { nextReminder, type TermSettings, termOf } from './reminders/term.ts';

/**
 * The moment has come to ask about a measure. Asked again for the same moment, or where the measure waits for nothing
 * any more, nothing happens; after a long silence is asked once, and not for every morning that was missed.
 */
export const remindOfMeasure = (
  state: IncidentState,
  measureId: string,
  now: Date,
  settings: TermSettings,
) => {
  const idle = granted<IncidentState, IncidentFact>(state);
  if (state.phase !== 'registered') return idle;
  const measure = state.measures.find(({ id }) => id === measureId);
  const term = measure && termOf(measure, settings);
  const due = measure && nextReminder(measure, settings);
  if (!measure || !term || !due || due > now) return idle;
  const reminded = { ...measure, remindedAt: now.toISOString() };
  return granted<IncidentState, IncidentFact>(
    { ...state, measures: state.measures.map(each => (each === measure ? reminded : each)) },
    {
      fact: 'measureReminded',
      measure: measureId,
      kind: measure.plan.kind,
      late: term.strict && term.due < now,
    },
  );
};
