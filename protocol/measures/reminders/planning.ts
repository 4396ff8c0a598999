import type { Planned } from '../../deed.ts';
import type { IncidentState } from '../../incident/incident-case.ts';
import type { Measure } from '../../incident/measure.ts';
import { remindAt } from '../../planning.ts';
import { nextReminder, type TermSettings } from './term.ts';

const measureOf = (state: IncidentState, id: string): Measure | undefined =>
  state.phase === 'registered' ? state.measures.find(measure => measure.id === id) : undefined;

/** The next time that is asked about a measure, if it is. */
export const askAbout = (state: IncidentState, id: string, settings: TermSettings): readonly Planned[] => {
  const measure = measureOf(state, id);
  const due = measure && nextReminder(measure, settings);
  return due ? [remindAt(due, 'measureDue', id)] : [];
};

/**
 * The same, right after a step: only where the step changed that moment. Otherwise the timer that was set before goes on,
 * and finds out by itself whether there is still something to ask.
 */
export const askAnew = (state: IncidentState, id: string, settings: TermSettings): readonly Planned[] => {
  const measure = measureOf(state, id);
  if (!measure) return [];
  const before = nextReminder({ ...measure, steps: measure.steps?.slice(0, -1) ?? [] }, settings);
  const due = nextReminder(measure, settings);
  return due && due.getTime() !== before?.getTime() ? [remindAt(due, 'measureDue', id)] : [];
};
