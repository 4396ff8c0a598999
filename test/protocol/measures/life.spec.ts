import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { IncidentState, Registered } from '../../../protocol/incident/incident-case.ts';
import { type Measure, type MeasurePlan, measureKinds } from '../../../protocol/incident/measure.ts';
import { decideMeasure } from '../../../protocol/incident/responsibility.ts';
import { lives, nextSteps, phaseOf, stepsOn, waitsForStep } from '../../../protocol/measures/life.ts';
import { type Step, type StepName, stepNames } from '../../../protocol/measures/step.ts';
import { takeStep } from '../../../protocol/measures/take-step.ts';
import { people } from '../../town.ts';
import {
  assertIdle,
  assertRefused,
  draft,
  mustRegistered,
  now,
  registered,
  withdrawn,
} from '../incident/cases.ts';

const acting = { person: people.farid, onBehalfOf: people.mark, now };
const talk: MeasurePlan = {
  kind: 'conductTalk',
  grounds: 'Hij schold iemand uit.',
  withEmployee: 'yes',
  due: '2026-11-30T22:59:59.999Z',
};

/** One step of each sort, with its own data. */
const steps: { readonly [S in StepName]: Step & { readonly step: S } } = {
  invited: { step: 'invited', date: '2026-11-27', time: '10:30', place: 'Stadskantoor, kamer 7' },
  held: { step: 'held', on: '2026-11-27', employeePresent: 'no', municipalMistake: 'Te lang laten wachten' },
  noShow: { step: 'noShow', on: '2026-11-27' },
  agreed: { step: 'agreed', agreements: [{ what: 'Blijft rustig', until: '2027-05-27' }] },
  kept: { step: 'kept' },
  breached: { step: 'breached', on: '2026-12-01', what: 'Hij schold weer.' },
  ended: { step: 'ended' },
};

const decided = (plan: MeasurePlan = talk, on: IncidentState = registered()): Registered =>
  mustRegistered(decideMeasure(on, 'talk', plan, acting)).state;

const cameTo = (...names: readonly StepName[]): Registered =>
  names.reduce<Registered>(
    (state, name, n) => mustRegistered(takeStep(state, 'talk', `${n}`, steps[name], acting)).state,
    decided(),
  );

const namesIn = (state: Registered): readonly StepName[] =>
  (state.measures[0]?.steps ?? []).map(({ step }) => step);

const measureIn = (state: Registered) => {
  const [measure] = state.measures;
  assert.ok(measure);
  return measure;
};

describe('The life of a measure', () => {
  it('[M2-2] [M2-4] [M2-6] goes from the invitation by the talk to agreements that were kept', () => {
    const state = cameTo('invited', 'held', 'agreed', 'kept', 'ended');
    assert.deepEqual(namesIn(state), ['invited', 'held', 'agreed', 'kept', 'ended']);
    assert.equal(waitsForStep(measureIn(state)), false);
  });

  it('[M2-2] lets a client who did not come be invited again', () => {
    assert.deepEqual(nextSteps(measureIn(cameTo('invited', 'noShow'))), ['invited', 'ended']);
    assert.equal(phaseOf(measureIn(cameTo('invited', 'noShow', 'invited'))), 'invited');
  });

  it('[M2-8] is on record with who, when, on whose behalf and what', () => {
    assert.deepEqual(measureIn(cameTo('invited')).steps, [
      {
        ...steps.invited,
        id: '0',
        takenAt: now.toISOString(),
        takenBy: people.farid,
        onBehalfOf: people.mark,
      },
    ]);
  });

  it('takes no step that is out of order, whatever is tried, and can always be finished', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...stepNames), { maxLength: 25 }), names => {
        const last = names.reduce<Registered>((state, name, n) => {
          const possible = nextSteps(measureIn(state));
          const decision = takeStep(state, 'talk', `${n}`, steps[name], acting);
          assert.equal(decision.ok, possible.includes(name));
          return decision.ok ? mustRegistered(decision).state : state;
        }, decided());
        const life: Readonly<Partial<Record<string, readonly StepName[]>>> = lives.conductTalk;
        const taken = ['decided', ...namesIn(last)] as const;
        for (const [n, name] of namesIn(last).entries()) assert.ok(life[taken[n] ?? '']?.includes(name));
        const open = waitsForStep(measureIn(last));
        assert.equal(open, namesIn(last).at(-1) !== 'ended');
        assert.equal(open, nextSteps(measureIn(last)).includes('ended'));
      }),
    );
  });

  it('counts the same form as one step, however often it is sent', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), times => {
        const once = cameTo('invited');
        for (let n = 0; n < times; n += 1)
          assertIdle(takeStep(once, 'talk', '0', steps.invited, acting), once);
      }),
    );
  });

  it('says in the journal which step it was, and nothing that was written', () => {
    const { facts } = mustRegistered(takeStep(cameTo('invited'), 'talk', 'form', steps.held, acting));
    assert.deepEqual(facts, [{ fact: 'measureStepped', measure: 'talk', kind: 'conductTalk', step: 'held' }]);
  });

  it('goes on with one thing where there is one, and breaking off is never that', () => {
    assert.deepEqual(stepsOn(measureIn(decided())), ['invited']);
    assert.deepEqual(stepsOn(measureIn(cameTo('invited'))), ['held', 'noShow']);
    assert.deepEqual(stepsOn(measureIn(cameTo('invited', 'held', 'agreed', 'breached'))), ['ended']);
  });

  it('is over with the decision for every other kind, as long as nobody gave it one', () => {
    for (const kind of measureKinds.filter(each => each !== 'conductTalk'))
      assert.deepEqual(lives[kind], { decided: [] }, kind);
    const warned = decided({ kind: 'warning', form: 'oral', grounds: 'Schelden' });
    for (const name of stepNames)
      assertRefused(takeStep(warned, 'talk', 'x', steps[name], acting), 'outOfOrder');
  });

  it('reads a measure from before there were steps as one that was decided on', () => {
    const old: Measure = { id: 'old', decidedAt: now.toISOString(), decidedBy: people.mark, plan: talk };
    const state = registered({ measures: [old] });
    assert.equal(phaseOf(old), 'decided');
    assert.deepEqual(namesIn(mustRegistered(takeStep(state, 'old', 'f', steps.invited, acting)).state), [
      'invited',
    ]);
  });

  it('is nobody’s while the case is not open, and is not that of another measure', () => {
    for (const state of [draft, withdrawn])
      assertRefused(takeStep(state, 'talk', 'f', steps.invited, acting), 'notOpen');
    assertRefused(takeStep(decided(), 'other', 'f', steps.invited, acting), 'noSuchMeasure');
  });

  it('makes who takes a step the one who handles the case, where nobody does', () => {
    const { handler: _left, ...unhandled } = decided();
    const { state } = mustRegistered(takeStep(unhandled, 'talk', 'f', steps.invited, acting));
    assert.equal(state.handler?.person, people.farid);
  });
});
