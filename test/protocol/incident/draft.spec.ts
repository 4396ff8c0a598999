import assert from 'node:assert/strict';
import fc from 'fast-check';
import { cancelDraft, keepTyped, startDraft } from '../../../protocol/incident/draft.ts';
import type { IncidentState } from '../../../protocol/incident/incident-case.ts';
import type { Step, Typed } from '../../../protocol/incident/report-form.ts';
import { openSupplement } from '../../../protocol/incident/supplement.ts';
import { people } from '../../town.ts';
import { assertRefused, cancelled, draft, later, must, now, registered, withdrawn } from './cases.ts';
import { anyForm } from './typed-form.ts';

const formIn = (state: IncidentState) => (state.phase === 'draft' ? state.form : undefined);

describe('A new form', () => {
  it('is the reporter’s, at the first step, with what is known filled in', () => {
    assert.deepEqual(startDraft(people.emma, { department: 'stadstoezicht' }, now), {
      phase: 'draft',
      form: {
        reporter: people.emma,
        typed: { department: 'stadstoezicht' },
        step: 1,
        changedAt: now.toISOString(),
      },
    });
  });
});

describe('Keeping what was typed', () => {
  it('adds to what was there, and says when', () => {
    const { state, facts } = must(keepTyped(draft, { sorts: 'violence', place: 'office' }, 2, later));
    assert.deepEqual(formIn(state), {
      reporter: people.emma,
      typed: { date: '2026-11-23', sorts: 'violence', place: 'office' },
      step: 2,
      changedAt: later.toISOString(),
    });
    assert.deepEqual(facts, []);
  });

  it('forgets what was emptied', () => {
    const { state } = must(keepTyped(draft, { sorts: '' }, 1, later));
    assert.equal(formIn(state)?.typed.sorts, '');
  });

  it('remembers the furthest step, also on the way back', () => {
    const { state } = must(keepTyped(must(keepTyped(draft, {}, 3, now)).state, {}, 1, later));
    assert.equal(formIn(state)?.step, 3);
  });

  it('goes into the supplement of a sent report, and leaves the report alone', () => {
    const open = must(openSupplement(registered(), { description: 'Eerst' }, now)).state;
    const { state } = must(keepTyped(open, { description: 'Toen' }, 3, later));
    assert.equal(state.phase, 'registered');
    assert.equal(state.supplement?.typed.description, 'Toen');
    assert.deepEqual(state.report, registered().report);
  });

  for (const state of [registered(), cancelled, withdrawn])
    it(`is refused where no form is open: ${state.phase}`, () => {
      assertRefused(keepTyped(state, { sorts: 'other' }, 1, later), 'notOpen');
    });

  it('loses nothing over any number of steps, right or wrong', () => {
    const step = fc.constantFrom<Step>(1, 2, 3, 4);
    fc.assert(
      fc.property(fc.array(fc.tuple(anyForm, step), { maxLength: 8 }), typings => {
        let state: IncidentState = draft;
        for (const [typed, reached] of typings) state = must(keepTyped(state, typed, reached, later)).state;
        const expected: Typed = Object.assign({}, draft.form.typed, ...typings.map(([typed]) => typed));
        assert.deepEqual(formIn(state)?.typed, expected);
        assert.equal(formIn(state)?.step, Math.max(1, ...typings.map(([, reached]) => reached)));
      }),
    );
  });
});

describe('Throwing a draft away', () => {
  it('leaves that there was one, and nothing of what it said', () => {
    assert.deepEqual(must(cancelDraft(draft)), {
      ok: true,
      state: { phase: 'cancelled', reporter: people.emma },
      facts: [{ fact: 'draftCancelled' }],
    });
  });

  for (const state of [registered(), cancelled, withdrawn])
    it(`is refused for what is no draft: ${state.phase}`, () => {
      assertRefused(cancelDraft(state), 'notOpen');
    });
});
