import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { IncidentState, Registered } from '../../../protocol/incident/incident-case.ts';
import type { MeasurePlan } from '../../../protocol/incident/measure.ts';
import {
  decideMeasure,
  engageAftercare,
  handOver,
  takeUp,
} from '../../../protocol/incident/responsibility.ts';
import { viewDetails } from '../../../protocol/incident/viewing.ts';
import { report } from '../../dialogs/incident/pressing.ts';
import { people } from '../../town.ts';

const now = new Date('2026-11-23T10:00:00Z');
const open: Registered = {
  phase: 'registered',
  reporter: people.emma,
  registeredAt: now.toISOString(),
  report,
  routed: 'department',
  earlier: { certain: 0, possible: 0 },
  measures: [],
};
const closed: readonly IncidentState[] = [
  { phase: 'draft', form: { reporter: people.emma, typed: {}, step: 1, changedAt: now.toISOString() } },
  { phase: 'cancelled', reporter: people.emma },
  {
    phase: 'withdrawn',
    reporter: people.emma,
    registeredAt: now.toISOString(),
    withdrawnAt: now.toISOString(),
    department: 'stadstoezicht',
    routed: 'department',
  },
];
const mark = { person: people.mark, now };
const farid = { person: people.farid, onBehalfOf: people.mark, now };
const warning: MeasurePlan = { kind: 'warning', form: 'oral', grounds: 'Hij schold iemand uit.' };
const none: MeasurePlan = { kind: 'none', grounds: 'Er is al genoeg gezegd.' };

const stateAfter = <R extends string>(
  decision: { readonly ok: true; readonly state: IncidentState } | { readonly ok: false; readonly reason: R },
): Registered => {
  assert.ok(decision.ok && decision.state.phase === 'registered');
  return decision.state;
};

describe('who is responsible for an incident', () => {
  it('is whoever takes it up, once, until somebody else does [LG-1]', () => {
    const taken = stateAfter(takeUp(open, mark));
    assert.deepEqual(taken.handler, { person: people.mark, at: now.toISOString() });
    const again = takeUp(taken, mark);
    assert.ok(again.ok);
    assert.deepEqual([again.state, again.facts], [taken, []]);
    assert.deepEqual(stateAfter(takeUp(taken, farid)).handler, {
      person: people.farid,
      at: now.toISOString(),
      onBehalfOf: people.mark,
    });
  });

  it('is nobody again when it was handed over, until the other one takes it up', () => {
    const given = stateAfter(handOver(stateAfter(takeUp(open, mark)), people.inge, mark));
    assert.equal(given.handler, undefined);
    assert.equal(given.handedTo, people.inge);
    assert.deepEqual(handOver(open, people.mark, mark), { ok: false, reason: 'toYourself' });
  });

  it('is whoever decides first: deciding is taking up [LG-4]', () => {
    const decided = stateAfter(decideMeasure(open, 'form', warning, farid));
    assert.equal(decided.handler?.person, people.farid);
    assert.equal(decided.measures[0]?.onBehalfOf, people.mark);
    assert.equal(stateAfter(decideMeasure(decided, 'other', warning, mark)).handler?.person, people.farid);
  });

  it('has aftercare engaged once [NZ-2]', () => {
    const engaged = stateAfter(engageAftercare(open));
    const again = engageAftercare(engaged);
    assert.ok(again.ok);
    assert.deepEqual(again.facts, []);
  });

  it('does nothing with a report that is not open', () => {
    for (const state of closed)
      for (const decision of [
        takeUp(state, mark),
        handOver(state, people.inge, mark),
        decideMeasure(state, 'form', warning, mark),
        engageAftercare(state),
        viewDetails(state),
      ])
        assert.deepEqual(decision, { ok: false, reason: 'notOpen' });
  });
});

describe('a measure that is decided on', () => {
  it('is one measure for one form, in whatever order forms are sent and sent again', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1, maxLength: 20 }), forms => {
        const last = forms.reduce<Registered>(
          (state, form) => stateAfter(decideMeasure(state, form, warning, mark)),
          open,
        );
        assert.deepEqual(
          last.measures.map(({ id }) => id),
          [...new Set(forms)],
        );
      }),
    );
  });

  it('can be joined by others, but not by the decision that none is needed [M2-8]', () => {
    const decided = stateAfter(decideMeasure(open, 'first', warning, mark));
    assert.deepEqual(decideMeasure(decided, 'second', none, mark), { ok: false, reason: 'measureExists' });
    const nothing = stateAfter(decideMeasure(open, 'first', none, mark));
    assert.equal(stateAfter(decideMeasure(nothing, 'second', warning, mark)).measures.length, 2);
  });

  it('is told by its kind alone: the journal holds no grounds', () => {
    for (const plan of [warning, none]) {
      const decision = decideMeasure(open, 'form', plan, mark);
      assert.ok(decision.ok);
      assert.deepEqual(decision.facts, [{ fact: 'measureDecided', measure: 'form', kind: plan.kind }]);
    }
  });
});
