import assert from 'node:assert/strict';
import fc from 'fast-check';
import { localDate, localTime } from '../../../../protocol/calendar/local-time.ts';
import { policeDue } from '../../../../protocol/incident/deadlines.ts';
import { incidentDeeds } from '../../../../protocol/incident/incident-deeds.ts';
import type { Measure, MeasurePlan } from '../../../../protocol/incident/measure.ts';
import { remindOfMeasure } from '../../../../protocol/measures/remind.ts';
import { nextReminder, termOf } from '../../../../protocol/measures/reminders/term.ts';
import type { Step, TakenStep } from '../../../../protocol/measures/step.ts';
import { takeStep } from '../../../../protocol/measures/take-step.ts';
import { defaultSettings } from '../../../../protocol/organisation/settings.ts';
import { people, town } from '../../../town.ts';
import { assertIdle, mustRegistered, registered } from '../../incident/cases.ts';
import { eachStep, plans } from '../each-step.ts';

const local = (at: Date) => `${localDate(at)} ${localTime(at)}`;

const measureOf = (plan: MeasurePlan, decidedAt: string, ...steps: readonly (Step & { takenAt: string })[]) =>
  ({
    id: 'measure',
    decidedAt,
    decidedBy: people.mark,
    plan,
    ...(steps.length > 0
      ? { steps: steps.map((step, n): TakenStep => ({ ...step, id: `${n}`, takenBy: people.mark })) }
      : {}),
  }) satisfies Measure;

const police = (decidedAt: string): Measure =>
  measureOf(
    { ...plans.police, due: policeDue(new Date(decidedAt), defaultSettings).toISOString() },
    decidedAt,
  );

/** Every moment at which somebody is asked, if nobody ever does anything. */
const askedAbout = (measure: Measure): readonly string[] => {
  const next = nextReminder(measure, defaultSettings);
  return next ? [local(next), ...askedAbout({ ...measure, remindedAt: next.toISOString() })] : [];
};

const on = (measure: Measure) =>
  registered({ measures: [measure], handler: { person: people.farid, at: '2026-11-23T10:00:00Z' } });

const remind = (measure: Measure, at: string) =>
  remindOfMeasure(on(measure), 'measure', new Date(at), defaultSettings);

describe('Asking about the police', () => {
  it('[E-1] is done on the morning of the second working day, and then on five working mornings', () => {
    assert.deepEqual(askedAbout(police('2026-11-23T10:00:00Z')), [
      '2026-11-25 09:00',
      '2026-11-26 09:00',
      '2026-11-27 09:00',
      '2026-11-30 09:00',
      '2026-12-01 09:00',
      '2026-12-02 09:00',
    ]);
  });

  it('[E-1] counts no weekend and no holiday', () => {
    // Christmas Eve is a Thursday; Christmas and Boxing Day follow, and then the weekend.
    assert.deepEqual(askedAbout(police('2026-12-24T10:00:00Z')).slice(0, 2), [
      '2026-12-29 09:00',
      '2026-12-30 09:00',
    ]);
  });

  it('[E-1] is at nine by the clock on the wall on both sides of a change of the clock', () => {
    assert.equal(askedAbout(police('2026-03-27T10:00:00Z'))[0], '2026-03-31 09:00');
    assert.equal(askedAbout(police('2026-10-23T10:00:00Z'))[0], '2026-10-27 09:00');
  });

  it('[M3-14] ends when somebody went, or said why not', () => {
    for (const step of [eachStep.filed, eachStep.notFiled]) {
      const done = { ...step, takenAt: '2026-11-24T10:00:00Z' };
      assert.deepEqual(askedAbout(measureOf(plans.police, '2026-11-23T10:00:00Z', done)), []);
    }
    assert.deepEqual(askedAbout(measureOf(plans.filedBefore, '2026-11-23T10:00:00Z')), []);
  });

  it('[E-1] goes to who handles the case, and once it is late to manager and department head as well', () => {
    const told = (at: string) => {
      const { state, facts } = mustRegistered(remind(police('2026-11-23T10:00:00Z'), at));
      const [fact] = facts;
      assert.ok(fact?.fact === 'measureReminded');
      const deeds = incidentDeeds(town, state, { at, by: 'system', fact }, 5);
      return {
        late: fact.late,
        to: deeds.flatMap(({ deed }) => (deed.do === 'tell' ? [deed.person] : [])),
      };
    };
    assert.deepEqual(told('2026-11-25T08:00:00Z'), { late: false, to: [people.farid] });
    assert.deepEqual(told('2026-11-26T08:00:00Z'), {
      late: true,
      to: [people.farid, people.mark, people.petra],
    });
  });
});

describe('Asking about a warning or a letter', () => {
  it('[M4-3] is done on the third working day, and then on five working mornings', () => {
    for (const plan of [plans.oral, plans.written, plans.ban])
      assert.deepEqual(askedAbout(measureOf(plan, '2026-11-23T10:00:00Z')), [
        '2026-11-26 09:00',
        '2026-11-27 09:00',
        '2026-11-30 09:00',
        '2026-12-01 09:00',
        '2026-12-02 09:00',
        '2026-12-03 09:00',
      ]);
  });

  it('[M4-3] ends when the letter is with the client, though he would not sign', () => {
    const toSign = { ...eachStep.refused, what: 'toSign', takenAt: '2026-11-24T10:00:00Z' } as const;
    const given = { ...eachStep.delivered, takenAt: '2026-11-24T10:00:00Z' };
    for (const step of [toSign, given])
      assert.deepEqual(askedAbout(measureOf(plans.ban, '2026-11-23T10:00:00Z', step)), []);
  });

  it('[M4-7] begins anew when he did not take the letter, and with an extension', () => {
    const notTaken = { ...eachStep.refused, takenAt: '2026-11-25T10:00:00Z' };
    assert.equal(askedAbout(measureOf(plans.ban, '2026-11-23T10:00:00Z', notTaken))[0], '2026-11-30 09:00');
    const steps = [
      { ...eachStep.delivered, takenAt: '2026-11-24T10:00:00Z' },
      { ...eachStep.extended, takenAt: '2027-05-03T10:00:00Z' },
    ] as const;
    // Liberation Day (5 May) is a day off for who works for the government; Ascension Day is on the sixth.
    const [first] = askedAbout(measureOf(plans.ban, '2026-11-23T10:00:00Z', ...steps));
    assert.ok(first && first >= '2027-05-06' && first.endsWith('09:00'), first);
  });

  it('[M4-3] sets a timer with the extension, and none with a step that changes nothing', () => {
    const base = on(
      measureOf(plans.ban, '2026-11-23T10:00:00Z', {
        ...eachStep.delivered,
        takenAt: '2026-11-24T10:00:00Z',
      }),
    );
    const timersAfter = (step: Step) => {
      const now = new Date('2026-11-26T10:00:00Z');
      const { state, facts } = mustRegistered(
        takeStep(base, 'measure', 'form', step, { person: people.mark, now }),
      );
      const [fact] = facts;
      assert.ok(fact);
      return incidentDeeds(town, state, { at: now.toISOString(), by: people.mark, fact }, 5).flatMap(
        ({ deed, due }) => (deed.do === 'timer' && deed.timer === 'measureDue' ? [local(due)] : []),
      );
    };
    assert.deepEqual(timersAfter(eachStep.extended), ['2026-12-01 09:00']);
    assert.deepEqual(timersAfter(eachStep.copied), []);
  });

  it('[M4-3] [E-1] is never on a day off, nor on the day of the decision', () => {
    const day = fc.date({ min: new Date('2026-01-01'), max: new Date('2028-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.constantFrom(plans.ban, plans.police), (at, plan) => {
        const decided = at.toISOString();
        const measure = plan === plans.police ? police(decided) : measureOf(plan, decided);
        const moments = askedAbout(measure);
        assert.ok(moments.length === 6, moments.join());
        for (const moment of moments) {
          assert.ok(moment.endsWith(' 09:00') && moment.slice(0, 10) > localDate(at), moment);
          assert.ok(![0, 6].includes(new Date(`${moment.slice(0, 10)}T12:00:00Z`).getUTCDay()), moment);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('Asking about a damage claim', () => {
  it('[M5-5] is done after a fortnight without any movement, five times, and never makes it late', () => {
    const claim = measureOf(plans.claim, '2026-11-23T10:00:00Z');
    assert.deepEqual(askedAbout(claim), [
      '2026-12-08 09:00',
      '2026-12-22 09:00',
      '2027-01-05 09:00',
      '2027-01-19 09:00',
      '2027-02-02 09:00',
    ]);
    const { facts } = mustRegistered(remind(claim, '2026-12-08T08:00:00Z'));
    assert.deepEqual(facts, [
      { fact: 'measureReminded', measure: 'measure', kind: 'damageClaim', late: false },
    ]);
  });

  it('[M5-5] leaves the client the time that he was given to pay', () => {
    const claimed = { ...eachStep.claimed, payBefore: '2027-01-08', takenAt: '2026-11-25T10:00:00Z' };
    assert.equal(askedAbout(measureOf(plans.claim, '2026-11-23T10:00:00Z', claimed))[0], '2027-01-11 09:00');
  });

  it('[M5-5] ends with the whole amount, or when nothing more is expected', () => {
    const all = { ...eachStep.paid, amount: 10_000, takenAt: '2026-11-25T10:00:00Z' };
    const off = { ...eachStep.writtenOff, takenAt: '2026-11-25T10:00:00Z' };
    for (const step of [all, off])
      assert.equal(termOf(measureOf(plans.claim, '2026-11-23T10:00:00Z', step), defaultSettings), undefined);
  });

  it('[M5-5] is not done a second time for one moment, nor for a claim that moved', () => {
    const claim = measureOf(plans.claim, '2026-11-23T10:00:00Z');
    const { state } = mustRegistered(remind(claim, '2026-12-08T08:00:00Z'));
    assertIdle(remindOfMeasure(state, 'measure', new Date('2026-12-08T08:00:05Z'), defaultSettings), state);
    const moved = on(
      measureOf(plans.claim, '2026-11-23T10:00:00Z', {
        ...eachStep.claimed,
        takenAt: '2026-12-07T10:00:00Z',
      }),
    );
    assertIdle(remindOfMeasure(moved, 'measure', new Date('2026-12-08T08:00:00Z'), defaultSettings), moved);
  });
});
