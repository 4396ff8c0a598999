import { granted, refused } from '../decision.ts';
import type { PersonId } from '../organisation/organisation.ts';
import type { Cancelled, Draft, IncidentFact, IncidentState } from './incident-case.ts';
import type { Step, Typed } from './report-form.ts';

/** A new form, prefilled with what the organisation knows of the reporter. */
export const startDraft = (reporter: PersonId, prefilled: Typed, now: Date): Draft => ({
  phase: 'draft',
  form: { reporter, typed: prefilled, step: 1, changedAt: now.toISOString() },
});

/**
 * Keeps what was typed, right or wrong. In a sent report it goes into the supplement that is being written.
 * @param step the furthest step that the person has reached now.
 */
export const keepTyped = (state: IncidentState, typed: Typed, step: Step, now: Date) => {
  const write = (form: Draft['form']): Draft['form'] => ({
    ...form,
    typed: { ...form.typed, ...typed },
    step: Math.max(form.step, step) as Step,
    changedAt: now.toISOString(),
  });
  if (state.phase === 'draft')
    return granted<IncidentState, IncidentFact>({ ...state, form: write(state.form) });
  if (state.phase === 'registered' && state.supplement)
    return granted<IncidentState, IncidentFact>({ ...state, supplement: write(state.supplement) });
  return refused('notOpen');
};

/** Throws a draft away. Nothing of it is kept but that there was one. */
export const cancelDraft = (state: IncidentState) => {
  if (state.phase !== 'draft') return refused('notOpen');
  const cancelled: Cancelled = { phase: 'cancelled', reporter: state.form.reporter };
  return granted<IncidentState, IncidentFact>(cancelled, { fact: 'draftCancelled' });
};
