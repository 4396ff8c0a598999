import { keepTyped } from '../../protocol/incident/draft.ts';
import type { FieldStep, ReportForm, Step } from '../../protocol/incident/report-form.ts';
import type { Stored } from '../../storage/store.ts';
import { decideOn } from '../case/decide.ts';
import type { IncidentVisit } from '../visit.ts';
import { openForm } from './step-view.ts';
import { typedOf } from './typed-of.ts';

/** The form with what was typed just now, and the case that holds it. */
export interface Kept {
  readonly stored: Stored<'incident'>;
  readonly form: ReportForm;
}

/**
 * Keeps what was typed before anything is judged: after a restart or on another device it is still there.
 * @param step the step that was typed in; 4 has nothing to type.
 * @param reached how far the person now is.
 * @returns undefined when the case has no form open any more.
 */
export const keep = async (
  visit: IncidentVisit,
  input: Readonly<Record<string, unknown>>,
  step: Step,
  reached: Step,
): Promise<Kept | undefined> => {
  const typed = step === 4 ? {} : typedOf(step satisfies FieldStep, input);
  const outcome = await decideOn(visit.office, visit.incident, visit.hand, state =>
    keepTyped(state, typed, reached, visit.turn.now),
  );
  const form = outcome.ok ? openForm(outcome.stored.body.state) : undefined;
  return form && { stored: outcome.stored, form };
};
