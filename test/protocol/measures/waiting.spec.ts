import assert from 'node:assert/strict';
import type { MeasurePlan } from '../../../protocol/incident/measure.ts';
import { balanceOf } from '../../../protocol/measures/balance.ts';
import { copiesLeft, copiesOf } from '../../../protocol/measures/copies.ts';
import { nextSteps } from '../../../protocol/measures/life.ts';
import type { Step, StepName } from '../../../protocol/measures/step.ts';
import { waitsForStep } from '../../../protocol/measures/waiting.ts';
import { measureAfter } from './came-to.ts';
import { plans } from './each-step.ts';

const waits = (plan: MeasurePlan, ...steps: readonly (StepName | Step)[]) =>
  waitsForStep(measureAfter(plan, ...steps));
const copied = (...holders: readonly ['clientFile' | 'security' | 'police', ...('police' | 'security')[]]) =>
  ({ step: 'copied', on: '2026-11-26', holders }) as const;

describe('What a measure waits for', () => {
  it('[M1-1] is, of a warning, that the client gets it', () => {
    for (const plan of [plans.oral, plans.written, plans.writings]) assert.equal(waits(plan), true);
    assert.equal(waits(plans.oral, 'spoken'), false);
    assert.equal(waits(plans.written, 'refused'), true);
    assert.equal(waits(plans.written, 'refused', 'delivered'), false);
    assert.equal(waits(plans.writings, 'contacted'), false);
  });

  it('[M4-3] [M4-6] is, of a ban, the letter with the client and a copy with client file and police', () => {
    assert.equal(waits(plans.ban), true);
    assert.equal(waits(plans.ban, 'delivered'), true);
    assert.equal(waits(plans.ban, 'delivered', copied('clientFile')), true);
    assert.equal(waits(plans.ban, 'delivered', copied('clientFile', 'police')), false);
    assert.equal(waits(plans.ban, 'delivered', copied('clientFile', 'police'), 'extended'), true);
    assert.equal(waits(plans.ban, 'delivered', 'banEnded'), false);
  });

  it('[M3-1] [M3-14] is, of a police report, that it is made or that somebody says why not', () => {
    assert.equal(waits(plans.police), true);
    assert.equal(waits(plans.police, 'filed'), false);
    assert.equal(waits(plans.police, 'notFiled'), false);
    assert.equal(waits(plans.filedBefore), false);
  });

  it('[M5-5] is, of a claim, the whole amount, or the word that it will not come', () => {
    const paid = (amount: number) => ({ step: 'paid', on: '2026-12-02', amount }) as const;
    assert.equal(waits(plans.claim, 'claimed', paid(9_999)), true);
    assert.equal(waits(plans.claim, 'claimed', paid(9_999), paid(1)), false);
    assert.equal(waits(plans.claim, 'claimed', 'writtenOff'), false);
    assert.equal(waits(plans.claimForEmployee, paid(1)), false, 'without an amount, paid is paid');
    assert.equal(waits(plans.none), false);
  });
});

describe('Copies of a letter', () => {
  it('[M4-6] go to client file, security company and police, each once, with its day', () => {
    const measure = measureAfter(plans.ban, 'delivered', copied('clientFile'), copied('police'));
    assert.deepEqual(copiesOf(measure), { clientFile: '2026-11-26', police: '2026-11-26' });
    assert.deepEqual(copiesLeft(measure), ['security']);
    assert.ok(nextSteps(measure).includes('copied'));
    const all = measureAfter(plans.ban, 'delivered', copied('clientFile', 'security', 'police'));
    assert.ok(!nextSteps(all).includes('copied'));
  });

  it('[LX-4] [M4-6] are due again when the ban is extended', () => {
    const measure = measureAfter(
      plans.ban,
      'delivered',
      copied('clientFile', 'security', 'police'),
      'extended',
    );
    assert.deepEqual(copiesLeft(measure), ['clientFile', 'security', 'police']);
  });

  it('[H2-3c] of a warning go to the client file alone', () => {
    assert.deepEqual(copiesLeft(measureAfter(plans.written)), ['clientFile']);
  });
});

describe('The balance of a damage claim', () => {
  it('[M5-5] is what was claimed, or arranged since, against everything that came in', () => {
    assert.deepEqual(balanceOf(measureAfter(plans.claim, 'claimed', 'paid', 'paid')), {
      claimed: 10_000,
      paid: 8_000,
    });
    const arranged = { step: 'settled', on: '2026-12-01', how: 'settlement', amount: 5_000 } as const;
    assert.deepEqual(balanceOf(measureAfter(plans.claim, 'claimed', arranged, 'paid')), {
      claimed: 5_000,
      paid: 4_000,
    });
  });

  it('[M5-1] is unknown without an amount, and is nothing for another measure', () => {
    assert.equal(balanceOf(measureAfter(plans.claimForEmployee, 'compensated')), undefined);
    assert.equal(balanceOf(measureAfter(plans.ban)), undefined);
  });
});
