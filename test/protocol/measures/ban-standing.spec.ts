import assert from 'node:assert/strict';
import { banStanding, banUntil } from '../../../protocol/measures/ban-standing.ts';
import { measureAfter } from './came-to.ts';
import { plans } from './each-step.ts';

/** From 25 November 2026 up to and including 25 May 2027. */
const { ban } = plans;
const on = (
  today: string,
  ...steps: Parameters<typeof measureAfter> extends [unknown, ...infer S] ? S : never
) => banStanding(measureAfter(ban, ...steps), today)?.standing;
const toSign = { step: 'refused', on: '2026-11-25', what: 'toSign', account: 'Hij tekende niet.' } as const;

describe('How an access ban stands', () => {
  it('[M4-3] is undelivered until the client has the letter, or saw it and would not sign', () => {
    assert.equal(on('2026-11-26'), 'undelivered');
    assert.equal(on('2026-11-26', 'refused'), 'undelivered');
    assert.equal(on('2026-11-26', toSign), 'inForce');
    assert.equal(on('2026-11-26', 'delivered'), 'inForce');
    assert.equal(on('2026-11-26', 'refused', 'delivered'), 'inForce');
    assert.equal(on('2026-11-26', 'drafted', 'copied'), 'undelivered');
  });

  it('[M4-2] [D-5] holds on its first and on its last day, and on no day outside', () => {
    assert.equal(on('2026-11-24', 'delivered'), 'upcoming');
    assert.equal(on('2026-11-25', 'delivered'), 'inForce');
    assert.equal(on('2027-05-25', 'delivered'), 'inForce');
    assert.equal(on('2027-05-26', 'delivered'), 'expired');
    assert.equal(on('2027-05-26'), 'expired');
  });

  it('[LX-4] goes on until the new last day once the client was told of it, and not sooner', () => {
    assert.equal(banUntil(measureAfter(ban, 'delivered', 'extended')), '2027-11-25');
    assert.equal(on('2027-06-01', 'delivered', 'extended'), 'expired');
    assert.equal(on('2027-06-01', 'delivered', 'extended', 'delivered'), 'inForce');
    assert.equal(on('2027-11-26', 'delivered', 'extended', 'delivered'), 'expired');
  });

  it('[LX-4] ends from the day that somebody said, with the reason', () => {
    const ended = measureAfter(ban, 'delivered', 'banEnded');
    assert.equal(banStanding(ended, '2026-12-31')?.standing, 'inForce');
    assert.deepEqual(banStanding(ended, '2027-01-01'), {
      standing: 'ended',
      locations: ['stadskantoor'],
      from: '2026-11-25',
      until: '2027-05-25',
      endsOn: '2027-01-01',
      why: 'notNeeded',
    });
    assert.equal(on('2026-11-26', 'banEnded'), 'ended', 'never delivered: there was nothing to hold');
  });

  it('[M4-2] stays in force through a breach and a copy', () => {
    assert.equal(on('2026-12-02', 'delivered', 'banBreached', 'copied', 'acknowledged'), 'inForce');
  });

  it('is nothing for a measure that is no ban', () => {
    assert.equal(banStanding(measureAfter(plans.oral), '2026-12-01'), undefined);
    assert.equal(banUntil(measureAfter(plans.oral)), undefined);
  });
});
