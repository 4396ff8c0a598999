import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Registered } from '../../../protocol/incident/incident-case.ts';
import type { Measure } from '../../../protocol/incident/measure.ts';
import { goesOn, mayTake, nextSteps, phaseOf, stepsOn } from '../../../protocol/measures/life.ts';
import { lifeOf } from '../../../protocol/measures/lives.ts';
import { passingSteps, type StepName, stepNames } from '../../../protocol/measures/step.ts';
import { recordStep, takeStep } from '../../../protocol/measures/take-step.ts';
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
import { acting, cameTo, decided, measureAfter, measureIn } from './came-to.ts';
import { plans, eachStep as steps } from './each-step.ts';

const { talk } = plans;
const names = Object.keys(plans) as readonly (keyof typeof plans)[];

const namesIn = (state: Registered): readonly StepName[] =>
  (state.measures[0]?.steps ?? []).map(({ step }) => step);

describe('The life of a measure', () => {
  it('[M2-2] [M2-4] [M2-6] goes from the invitation by the talk to agreements that were kept', () => {
    const state = cameTo(talk, 'invited', 'held', 'agreed', 'kept', 'ended');
    assert.deepEqual(namesIn(state), ['invited', 'held', 'agreed', 'kept', 'ended']);
    assert.equal(goesOn(measureIn(state)), false);
  });

  it('[M2-2] lets a client who did not come be invited again', () => {
    assert.deepEqual(nextSteps(measureIn(cameTo(talk, 'invited', 'noShow'))), ['invited', 'ended']);
    assert.equal(phaseOf(measureIn(cameTo(talk, 'invited', 'noShow', 'invited'))), 'invited');
  });

  it('[M2-8] is on record with who, when, on whose behalf and what', () => {
    assert.deepEqual(measureIn(cameTo(talk, 'invited')).steps, [
      {
        ...steps.invited,
        id: '0',
        takenAt: now.toISOString(),
        takenBy: people.farid,
        onBehalfOf: people.mark,
      },
    ]);
  });

  for (const name of names)
    it(`takes no step that is out of order, whatever is tried: ${name}`, () => {
      fc.assert(
        fc.property(fc.array(fc.constantFrom(...stepNames), { maxLength: 25 }), tried => {
          const last = tried.reduce<Registered>((state, step, n) => {
            const possible = mayTake(measureIn(state), steps[step]);
            const decision = takeStep(state, 'measure', `${n}`, steps[step], acting);
            assert.equal(decision.ok, possible);
            return decision.ok ? mustRegistered(decision).state : state;
          }, decided(plans[name]));
          const measure = measureIn(last);
          const life = lifeOf(measure.plan);
          assert.ok(life[phaseOf(measure)], 'every phase that is reached is in the table');
          assert.equal(goesOn(measure), nextSteps(measure).length > 0);
        }),
      );
    });

  it('always has a way to its end, in every life', () => {
    for (const name of names) {
      const life = lifeOf(plans[name]);
      const isPassing = (step: string) => passingSteps.some(passing => passing === step);
      const ending = new Set(
        Object.entries(life)
          .filter(([, next]) => next.every(isPassing))
          .map(([phase]) => phase),
      );
      for (let grew = true; grew; ) {
        const more = Object.entries(life).filter(
          ([phase, next]) => !ending.has(phase) && next.some(step => !isPassing(step) && ending.has(step)),
        );
        for (const [phase] of more) ending.add(phase);
        grew = more.length > 0;
      }
      assert.deepEqual(new Set(Object.keys(life)), ending, name);
    }
  });

  it('counts the same form as one step, however often it is sent', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), times => {
        const once = cameTo(talk, 'invited');
        for (let n = 0; n < times; n += 1)
          assertIdle(takeStep(once, 'measure', '0', steps.invited, acting), once);
      }),
    );
  });

  it('says in the journal which step it was, and nothing that was written', () => {
    const { facts } = mustRegistered(
      takeStep(cameTo(talk, 'invited'), 'measure', 'form', steps.held, acting),
    );
    assert.deepEqual(facts, [
      { fact: 'measureStepped', measure: 'measure', kind: 'conductTalk', step: 'held' },
    ]);
  });

  it('goes on with one thing where there is one, and breaking off is never that', () => {
    assert.deepEqual(stepsOn(measureIn(decided(talk))), ['invited']);
    assert.deepEqual(stepsOn(measureIn(cameTo(talk, 'invited'))), ['held', 'noShow']);
    assert.deepEqual(stepsOn(measureIn(cameTo(talk, 'invited', 'held', 'agreed', 'breached'))), ['ended']);
  });

  it('[M1-1] of a warning is that it was given: by word of mouth, or in a letter', () => {
    assert.deepEqual(nextSteps(measureAfter(plans.oral)), ['spoken', 'ended']);
    assert.deepEqual(nextSteps(measureAfter(plans.written)), ['delivered', 'refused', 'copied', 'ended']);
    assert.deepEqual(nextSteps(measureAfter(plans.written, 'delivered', 'acknowledged')), [
      'copied',
      'ended',
    ]);
  });

  it('[H2-3a] [H2-3b] of a warning about letters begins with the contact, and only then the letter goes out', () => {
    assert.deepEqual(nextSteps(measureAfter(plans.writings)), ['contacted', 'ended']);
    assertRefused(takeStep(decided(plans.writings), 'measure', 'x', steps.delivered, acting), 'outOfOrder');
    assert.equal(phaseOf(measureAfter(plans.writings, 'contacted', 'delivered')), 'delivered');
  });

  it('[M4-3] [M4-7] of a ban goes on from a letter that was refused, and stays in force through a breach', () => {
    assert.equal(phaseOf(measureAfter(plans.ban, 'refused', 'delivered', 'acknowledged')), 'acknowledged');
    const breached = measureAfter(plans.ban, 'delivered', 'banBreached', 'banBreached');
    assert.equal(phaseOf(breached), 'delivered');
    assert.ok(nextSteps(breached).includes('acknowledged'), 'the client may still sign');
    assert.deepEqual(nextSteps(measureAfter(plans.ban, 'delivered', 'banEnded')), []);
  });

  it('[M4-2] of a ban has no breach before the client can know of it', () => {
    assertRefused(takeStep(decided(plans.ban), 'measure', 'x', steps.banBreached, acting), 'outOfOrder');
  });

  it('[M3-14] of a police report lets who did not want to, come back to it', () => {
    assert.deepEqual(nextSteps(measureAfter(plans.police, 'notFiled')), ['filed', 'ended']);
    assert.equal(phaseOf(measureAfter(plans.police, 'notFiled', 'filed')), 'filed');
  });

  it('[M3-1] of a police report begins where it was when it was made before the decision', () => {
    assert.equal(phaseOf(measureAfter(plans.filedBefore)), 'filed');
    assert.equal(phaseOf(measureAfter(plans.filedBefore, 'numbered', 'outcome', 'outcome')), 'outcome');
  });

  it('[M5-4] [M5-5] of a damage claim takes money in parts, and pays an employee whose things they were', () => {
    assert.equal(phaseOf(measureAfter(plans.claim, 'claimed', 'settled', 'paid', 'paid', 'ended')), 'ended');
    const whose = measureAfter(plans.claimForEmployee, 'compensated');
    assert.equal(phaseOf(whose), 'decided');
    assertRefused(takeStep(decided(plans.claim), 'measure', 'x', steps.compensated, acting), 'outOfOrder');
  });

  it('has no next step where nothing was decided but to leave it', () => {
    assert.deepEqual(nextSteps(measureAfter(plans.none)), []);
  });

  it('[LX-4] lets a letter be made at any time, also of what is over, but only a letter of that measure', () => {
    const ended = cameTo(plans.ban, 'delivered', 'banEnded');
    const letter = { step: 'drafted', letter: 'banChange' } as const;
    const made = mustRegistered(takeStep(ended, 'measure', 'x', letter, acting)).state;
    assert.equal(phaseOf(measureIn(made)), 'banEnded');
    const again = mustRegistered(takeStep(made, 'measure', 'y', letter, acting)).state;
    assert.equal(measureIn(again).steps?.length, 4);
    assertRefused(takeStep(decided(talk), 'measure', 'x', letter, acting), 'outOfOrder');
    assertRefused(takeStep(decided(plans.none), 'measure', 'x', steps.drafted, acting), 'outOfOrder');
  });

  it('is recorded by somebody who does not decide without making him the one who handles the case', () => {
    const { handler: _left, ...unhandled } = cameTo(plans.ban, 'delivered');
    const seen = { person: people.lies, now };
    const { state } = mustRegistered(recordStep(unhandled, 'measure', 'x', steps.banBreached, seen));
    assert.equal(state.handler, undefined);
    assert.equal(measureIn(state).steps?.at(-1)?.takenBy, people.lies);
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
      assertRefused(takeStep(state, 'measure', 'f', steps.invited, acting), 'notOpen');
    assertRefused(takeStep(decided(talk), 'other', 'f', steps.invited, acting), 'noSuchMeasure');
  });

  it('makes who takes a step the one who handles the case, where nobody does', () => {
    const { handler: _left, ...unhandled } = decided(talk);
    const { state } = mustRegistered(takeStep(unhandled, 'measure', 'f', steps.invited, acting));
    assert.equal(state.handler?.person, people.farid);
  });
});
