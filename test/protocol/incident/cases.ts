import assert from 'node:assert/strict';
import type { Decision } from '../../../protocol/decision.ts';
import { startDraft } from '../../../protocol/incident/draft.ts';
import type { IncidentFact, IncidentState, Registered } from '../../../protocol/incident/incident-case.ts';
import { readForm } from '../../../protocol/incident/read-form.ts';
import { register } from '../../../protocol/incident/register.ts';
import type { Report } from '../../../protocol/incident/report.ts';
import type { Typed } from '../../../protocol/incident/report-form.ts';
import { people } from '../../town.ts';
import { reading, wholeForm } from './typed-form.ts';

/** When the tests' cases happen. */
export const now = new Date('2026-11-23T10:00:00Z');
export const later = new Date('2026-11-23T11:00:00Z');

/** A report as the form says it. */
export const reportOf = (change: Typed = {}, complete = true): Report => {
  const read = readForm({ ...wholeForm, ...change }, reading, complete);
  assert.ok(read);
  return read.report;
};

/** Emma's form, half filled in. */
export const draft = startDraft(people.emma, { date: '2026-11-23', sorts: 'threat' }, now);

/** Emma's report, sent. Its first care is seen to apart from it (`test/protocol/first-care`). */
export const registered = (change: Partial<Registered> = {}, report = reportOf()): Registered => {
  const { state } = must(
    register(draft, report, {
      earlier: { certain: 0, possible: 0 },
      routed: 'department',
      aftercare: 'no',
      now,
    }),
  );
  assert.equal(state.phase, 'registered');
  const { firstCare: _apart, ...rest } = state;
  return { ...rest, ...change };
};

/** Every other phase of a case, for what can only be done to a sent one. */
export const cancelled: IncidentState = { phase: 'cancelled', reporter: people.emma };
export const withdrawn: IncidentState = {
  phase: 'withdrawn',
  reporter: people.emma,
  registeredAt: now.toISOString(),
  withdrawnAt: later.toISOString(),
  department: 'stadstoezicht',
  routed: 'department',
};

type Asked = Decision<IncidentState, IncidentFact, string>;

/** What was granted. */
export const must = (decision: Asked): { state: IncidentState; facts: readonly IncidentFact[] } => {
  assert.ok(decision.ok, decision.ok ? '' : `refused: ${decision.reason}`);
  return decision;
};

/** The one fact, and the state as a sent report. */
export const mustRegistered = (decision: Asked): { state: Registered; facts: readonly IncidentFact[] } => {
  const { state, facts } = must(decision);
  assert.equal(state.phase, 'registered');
  return { state, facts };
};

/** Asserts that something is granted and changes nothing at all. */
export const assertIdle = (decision: Asked, state: IncidentState): void => {
  assert.deepEqual(must(decision), { ok: true, state, facts: [] });
};

/** Asserts that it is refused, and why. */
export const assertRefused = (decision: Asked, reason: string): void => {
  assert.deepEqual(decision, { ok: false, reason });
};
