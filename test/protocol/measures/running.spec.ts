import assert from 'node:assert/strict';
import type { MeasurePlan } from '../../../protocol/incident/measure.ts';
import { running } from '../../../protocol/measures/running.ts';
import type { Step, TakenStep } from '../../../protocol/measures/step.ts';

const today = '2026-11-23';
const taken = (step: Step): TakenStep => ({
  ...step,
  id: step.step,
  takenAt: `${today}T09:00:00.000Z`,
  takenBy: 'mark',
});
const runs = (plan: MeasurePlan, ...steps: readonly Step[]) =>
  running({ plan, ...(steps.length > 0 ? { steps: steps.map(taken) } : {}) }, today);

const ban = (from: string, until: string): MeasurePlan => ({
  kind: 'accessBan',
  grounds: 'Slaan',
  locations: 'all',
  from,
  until,
  delivery: 'inPerson',
});
const talk: MeasurePlan = {
  kind: 'conductTalk',
  grounds: 'Dreigen',
  withEmployee: 'no',
  due: '2026-11-30T22:59:59.999Z',
};
const invited: Step = { step: 'invited', date: '2026-11-27', time: '10:00', place: 'Stadskantoor' };
const held: Step = { step: 'held', on: today, employeePresent: 'no' };
const agreed = (...untils: readonly (string | undefined)[]): Step => {
  const [first, ...others] = untils.map(until => ({ what: 'Blijft rustig', ...(until ? { until } : {}) }));
  return { step: 'agreed', agreements: [first ?? { what: 'Blijft rustig' }, ...others] };
};

describe('What still runs of a measure', () => {
  it('[INL-6] is a ban, up to and including its last day, also before its first one', () => {
    assert.deepEqual(runs(ban('2026-01-01', today)), { kind: 'accessBan', until: today });
    assert.deepEqual(runs(ban('2026-12-01', '2027-01-01')), { kind: 'accessBan', until: '2027-01-01' });
    assert.equal(runs(ban('2026-01-01', '2026-11-22')), undefined);
  });

  it('[INL-6] is a ban until the day to which it was extended, and none that was ended', () => {
    const extended: Step = { step: 'extended', until: '2027-05-01', grounds: 'Weer' };
    assert.deepEqual(runs(ban('2026-01-01', '2026-11-01'), extended), {
      kind: 'accessBan',
      until: '2027-05-01',
    });
    const ended: Step = { step: 'banEnded', on: '2026-11-20', why: 'notNeeded' };
    assert.equal(runs(ban('2026-01-01', '2027-01-01'), ended), undefined);
  });

  it('[INL-6] is a talk that is still to be held, until its last day', () => {
    assert.deepEqual(runs(talk), { kind: 'conductTalk', until: '2026-11-30' });
    assert.deepEqual(runs(talk, invited), { kind: 'conductTalk', until: '2026-11-30' });
  });

  it('[INL-6] is what was agreed on, until the last of it; without a day it holds on', () => {
    assert.deepEqual(runs(talk, invited, held, agreed('2026-12-01', '2027-01-01')), {
      kind: 'conductTalk',
      until: '2027-01-01',
    });
    assert.deepEqual(runs(talk, invited, held, agreed('2026-12-01', undefined)), { kind: 'conductTalk' });
    assert.equal(runs(talk, invited, held, agreed('2026-11-22')), undefined);
  });

  it('is nothing once it was kept, broken or closed', () => {
    for (const step of [
      { step: 'kept' },
      { step: 'breached', on: today, what: 'Schold weer' },
      { step: 'ended' },
    ] as const)
      assert.equal(runs(talk, invited, held, agreed(undefined), step), undefined, step.step);
  });

  it('is a police report that was not made yet, and one that waits for its outcome', () => {
    const plan: MeasurePlan = {
      kind: 'police',
      which: 'report',
      filedBy: 'employee',
      grounds: 'Slaan',
      due: '2026-11-25T16:00:00.000Z',
    };
    assert.deepEqual(runs(plan), { kind: 'police', until: '2026-11-25' });
    assert.deepEqual(runs({ ...plan, filedOn: today }), { kind: 'police' });
  });

  it('is a claim that was not paid, and never a warning', () => {
    const claim: MeasurePlan = { kind: 'damageClaim', damage: 'Ruit', whose: 'municipality' };
    assert.deepEqual(runs(claim), { kind: 'damageClaim' });
    assert.equal(runs(claim, { step: 'writtenOff', why: 'Niets te halen' }), undefined);
    assert.equal(runs({ kind: 'warning', form: 'oral', grounds: 'Schelden' }), undefined);
    assert.equal(runs({ kind: 'none', grounds: 'Eerste keer' }), undefined);
  });
});
