import assert from 'node:assert/strict';
import type { Measure, MeasurePlan } from '../../../protocol/incident/measure.ts';
import { caseLetters, lettersFor } from '../../../protocol/letters/letters-for.ts';
import type { Step } from '../../../protocol/measures/step.ts';
import { lettersOf } from '../../../protocol/measures/steps/letter.ts';

const due = '2026-11-30T22:59:59.999Z';
const plans = {
  warning: { kind: 'warning', form: 'written', grounds: 'x' },
  spoken: { kind: 'warning', form: 'oral', grounds: 'x' },
  writings: { kind: 'warning', form: 'written', grounds: 'x', about: 'writings' },
  talk: { kind: 'conductTalk', grounds: 'x', withEmployee: 'no', due },
  ban: {
    kind: 'accessBan',
    grounds: 'x',
    locations: 'all',
    from: '2026-11-24',
    until: '2027-05-24',
    delivery: 'inPerson',
  },
  police: { kind: 'police', which: 'report', filedBy: 'employee', grounds: 'x', due },
  damage: { kind: 'damageClaim', damage: 'x', whose: 'both' },
  none: { kind: 'none', grounds: 'x' },
} as const satisfies Readonly<Record<string, MeasurePlan>>;

const taken = (steps: readonly Step[]): NonNullable<Measure['steps']> =>
  steps.map((step, n) => ({ ...step, id: String(n), takenAt: '2026-11-24T10:00:00.000Z', takenBy: 'mark' }));
const letters = (plan: keyof typeof plans, ...steps: readonly Step[]) =>
  lettersFor({ plan: plans[plan], steps: taken(steps) });

const on = '2026-11-24';
const invited: Step = { step: 'invited', date: on, time: '10:00', place: 'Kamer 7' };
const held: Step = { step: 'held', on, employeePresent: 'no' };
const delivered: Step = { step: 'delivered', on, how: 'inPerson' };
const refused: Step = { step: 'refused', on, what: 'toSign', account: 'x' };
const broken: Step = { step: 'banBreached', on, location: 'stadskantoor', what: 'x' };
const ended: Step = { step: 'banEnded', on, why: 'notNeeded' };

describe('the letters that a measure can have now', () => {
  it('[L-2] [L-1] are the invitation until the talk was held, and the agreements from then on', () => {
    assert.deepEqual(letters('talk'), ['talkInvitation']);
    assert.deepEqual(letters('talk', invited), ['talkInvitation']);
    assert.deepEqual(letters('talk', invited, held), ['agreements']);
    assert.deepEqual(letters('talk', invited, held, { step: 'agreed', agreements: [{ what: 'x' }] }), [
      'agreements',
    ]);
    assert.deepEqual(letters('talk', { step: 'ended' }), []);
  });

  it('[L-3] announce a ban to who does not come, does not keep to it, or was warned', () => {
    assert.deepEqual(letters('talk', invited, { step: 'noShow', on }), ['talkInvitation', 'banAnnouncement']);
    assert.ok(letters('warning').includes('banAnnouncement'));
    assert.ok(letters('ban').includes('banAnnouncement'));
    assert.ok(!letters('ban', delivered).includes('banAnnouncement'));
  });

  it('[L-5] [L-4] [LX-5] are the ban, its breach only after one, and a report only of a refusal', () => {
    assert.deepEqual(letters('ban', delivered), ['accessBan']);
    assert.deepEqual(letters('ban', delivered, broken), ['banBreach', 'accessBan']);
    assert.deepEqual(letters('ban', refused), ['accessBan', 'refusalReport']);
  });

  it('[LX-4] tell that a ban ends early or goes on, and nothing when it was simply over', () => {
    assert.deepEqual(letters('ban', delivered, { step: 'extended', until: '2027-11-24', grounds: 'x' }), [
      'banChange',
      'accessBan',
    ]);
    assert.deepEqual(letters('ban', delivered, ended), ['banChange']);
    assert.deepEqual(letters('ban', delivered, { step: 'banEnded', on, why: 'expired' }), []);
  });

  it('[LX-1] [LX-2] are a warning in writing, and after aggression in writing the director’s once there was contact', () => {
    assert.deepEqual(letters('warning'), ['warning', 'banAnnouncement']);
    assert.deepEqual(letters('warning', refused), ['warning', 'refusalReport', 'banAnnouncement']);
    assert.deepEqual(letters('spoken'), ['banAnnouncement']);
    assert.deepEqual(letters('writings'), []);
    assert.deepEqual(letters('writings', { step: 'contacted', on, by: 'Mark Jansen' }), ['directorsLetter']);
  });

  it('[LX-3] [M3-15] are the claim as long as it is not written off, and the sheet for the police', () => {
    assert.deepEqual(letters('damage'), ['damageClaim']);
    assert.deepEqual(letters('damage', { step: 'writtenOff', why: 'x' }), []);
    assert.deepEqual(letters('police'), ['policeSheet']);
    assert.deepEqual(letters('none'), []);
  });

  it('[LX-6] are the notice of registration for the case, and not for each measure', () => {
    assert.deepEqual(caseLetters, ['registrationNotice']);
    for (const plan of Object.keys(plans))
      assert.ok(!letters(plan as keyof typeof plans).includes('registrationNotice'));
  });

  it('are never other letters than those that can be recorded with the measure', () => {
    for (const [name, plan] of Object.entries(plans))
      for (const steps of [[], [invited], [held], [refused], [broken], [delivered, broken, ended]]) {
        const known: readonly string[] = lettersOf[plan.kind];
        for (const letter of letters(name as keyof typeof plans, ...steps))
          assert.ok(known.includes(letter), letter);
      }
  });
});
