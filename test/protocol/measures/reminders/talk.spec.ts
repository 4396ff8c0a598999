import assert from 'node:assert/strict';
import fc from 'fast-check';
import { localDate, localTime } from '../../../../protocol/calendar/local-time.ts';
import { conductTalkDue } from '../../../../protocol/incident/deadlines.ts';
import { incidentDeeds } from '../../../../protocol/incident/incident-deeds.ts';
import type { Measure } from '../../../../protocol/incident/measure.ts';
import { remindOfMeasure } from '../../../../protocol/measures/remind.ts';
import { awaitsTalk, talkMoments } from '../../../../protocol/measures/reminders/talk.ts';
import { nextReminder } from '../../../../protocol/measures/reminders/term.ts';
import type { Step, TakenStep } from '../../../../protocol/measures/step.ts';
import { defaultSettings } from '../../../../protocol/organisation/settings.ts';
import { people, town } from '../../../town.ts';
import { assertIdle, mustRegistered, registered } from '../../incident/cases.ts';

const local = (at: Date) => `${localDate(at)} ${localTime(at)}`;
const momentsFor = (happened: string, decided: string): readonly string[] => {
  const due = conductTalkDue(new Date(happened), defaultSettings);
  return talkMoments(new Date(decided), due).map(local);
};

const taken = (step: Step, n: number): TakenStep => ({
  ...step,
  id: `${n}`,
  takenAt: '2026-11-24T10:00:00Z',
  takenBy: people.mark,
});
const invited = { step: 'invited', date: '2026-11-27', time: '10:30', place: 'Kamer 7' } as const;
const noShow = { step: 'noShow', on: '2026-11-27' } as const;
const held = { step: 'held', on: '2026-11-27', employeePresent: 'no' } as const;

/** A talk that was decided on right after an incident on Monday 23 November. */
const talk = (...steps: readonly Step[]): Measure => ({
  id: 'talk',
  decidedAt: '2026-11-23T10:00:00.000Z',
  decidedBy: people.mark,
  plan: {
    kind: 'conductTalk',
    grounds: 'Schelden aan de balie',
    withEmployee: 'no',
    due: conductTalkDue(new Date('2026-11-23T09:00:00Z'), defaultSettings).toISOString(),
  },
  ...(steps.length > 0 ? { steps: steps.map(taken) } : {}),
});

describe('Asking about a conduct talk', () => {
  it('[M2-3] [D-1] is done on the third and on the sixth day, and then on five working mornings', () => {
    // A Wednesday: the third day is a Saturday, the sixth a Tuesday.
    assert.deepEqual(momentsFor('2026-11-18T09:00:00Z', '2026-11-18T12:00:00Z'), [
      '2026-11-23 09:00',
      '2026-11-24 09:00',
      '2026-11-26 09:00',
      '2026-11-27 09:00',
      '2026-11-30 09:00',
      '2026-12-01 09:00',
      '2026-12-02 09:00',
    ]);
    assert.deepEqual(momentsFor('2026-11-20T09:00:00Z', '2026-11-20T12:00:00Z').slice(0, 3), [
      '2026-11-23 09:00',
      '2026-11-26 09:00',
      '2026-11-30 09:00',
    ]);
  });

  it('[M2-3] goes before a weekend that would make the last reminder late', () => {
    // A Sunday: the sixth day is a Saturday and the term ends on Sunday.
    assert.deepEqual(momentsFor('2026-11-15T09:00:00Z', '2026-11-16T09:00:00Z').slice(0, 3), [
      '2026-11-18 09:00',
      '2026-11-20 09:00',
      '2026-11-23 09:00',
    ]);
  });

  it('[M2-3] leaves out what was before the decision, and begins the next morning when it is late already', () => {
    assert.deepEqual(momentsFor('2026-11-20T09:00:00Z', '2026-11-24T09:00:00Z')[0], '2026-11-26 09:00');
    assert.deepEqual(momentsFor('2026-11-02T09:00:00Z', '2026-11-19T09:00:00Z'), [
      '2026-11-20 09:00',
      '2026-11-23 09:00',
      '2026-11-24 09:00',
      '2026-11-25 09:00',
      '2026-11-26 09:00',
    ]);
  });

  it('[D-1] is at nine by the clock on the wall on both sides of a change of the clock', () => {
    for (const [happened, first] of [
      ['2026-03-26T09:00:00Z', '2026-03-30 09:00'],
      ['2026-10-22T08:00:00Z', '2026-10-26 09:00'],
    ] as const)
      assert.equal(momentsFor(happened, happened)[0], first);
  });

  it('[M2-3] is never on a day off, twice on one day, or more than seven times', () => {
    const day = fc.date({ min: new Date('2026-01-01'), max: new Date('2028-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 20 }), (happened, days) => {
        const decided = new Date(happened.getTime() + days * 86_400_000);
        const moments = talkMoments(decided, conductTalkDue(happened, defaultSettings)).map(local);
        assert.ok(moments.length >= 5 && moments.length <= 7);
        assert.equal(new Set(moments.map(at => at.slice(0, 10))).size, moments.length);
        for (const at of moments) {
          assert.ok(at.endsWith(' 09:00') && at.slice(0, 10) > localDate(decided), at);
          assert.ok(![0, 6].includes(new Date(`${at.slice(0, 10)}T12:00:00Z`).getUTCDay()), at);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('[M2-3] ends when it was held, closed, or when who did not come was invited once more', () => {
    for (const steps of [[], [invited], [invited, noShow]]) assert.equal(awaitsTalk(talk(...steps)), true);
    for (const steps of [
      [invited, held],
      [{ step: 'ended' }],
      [invited, noShow, invited],
      [invited, noShow, invited, noShow],
    ] as const) {
      assert.equal(awaitsTalk(talk(...steps)), false);
      assert.equal(nextReminder(talk(...steps), defaultSettings), undefined);
    }
  });

  const on = (measure: Measure) =>
    registered({ measures: [measure], handler: { person: people.farid, at: '2026-11-23T10:00:00Z' } });
  const third = new Date('2026-11-26T08:00:00Z');

  it('[M2-3] is done once for each moment, and once after a long silence', () => {
    const { state, facts } = mustRegistered(remindOfMeasure(on(talk()), 'talk', third, defaultSettings));
    assert.deepEqual(facts, [{ fact: 'measureReminded', measure: 'talk', kind: 'conductTalk', late: false }]);
    assertIdle(remindOfMeasure(state, 'talk', new Date('2026-11-26T08:00:09Z'), defaultSettings), state);
    const much = mustRegistered(
      remindOfMeasure(state, 'talk', new Date('2026-12-03T10:00:00Z'), defaultSettings),
    );
    assert.deepEqual(much.facts, [
      { fact: 'measureReminded', measure: 'talk', kind: 'conductTalk', late: true },
    ]);
    const [measure] = much.state.measures;
    assert.equal(measure && local(nextReminder(measure, defaultSettings) ?? third), '2026-12-04 09:00');
  });

  it('[M2-3] is not done before its time, nor about what waits for nothing', () => {
    const early = on(talk());
    assertIdle(remindOfMeasure(early, 'talk', new Date('2026-11-25T08:00:00Z'), defaultSettings), early);
    assertIdle(remindOfMeasure(early, 'other', third, defaultSettings), early);
    const done = on(talk(invited, held));
    assertIdle(remindOfMeasure(done, 'talk', third, defaultSettings), done);
  });

  const deedsAfter = (now: Date, late: boolean) => {
    const { state } = mustRegistered(remindOfMeasure(on(talk()), 'talk', now, defaultSettings));
    const fact = { fact: 'measureReminded', measure: 'talk', kind: 'conductTalk', late } as const;
    return incidentDeeds(town, state, { at: now.toISOString(), by: 'system', fact }, 7);
  };
  const askedIn = (deeds: ReturnType<typeof deedsAfter>) =>
    deeds.flatMap(({ deed }) => (deed.do === 'tell' ? [[deed.person, deed.notice]] : []));

  it('[M2-3] is asked of who handles the case, and once it is late of manager and department head too', () => {
    assert.deepEqual(askedIn(deedsAfter(third, false)), [[people.farid, 'measureDue']]);
    assert.deepEqual(askedIn(deedsAfter(new Date('2026-12-01T08:00:00Z'), true)), [
      [people.farid, 'measureDue'],
      [people.mark, 'measureDue'],
      [people.petra, 'measureDue'],
    ]);
  });

  it('[D-1] sets the next timer with each reminder, and the first with the decision', () => {
    const fact = { fact: 'measureDecided', measure: 'talk', kind: 'conductTalk' } as const;
    const entry = { at: '2026-11-23T10:00:00Z', by: people.farid, fact } as const;
    const first = incidentDeeds(town, on(talk()), entry, 3).find(({ deed }) => deed.do === 'timer');
    assert.deepEqual(first?.deed, { do: 'timer', timer: 'measureDue', measure: 'talk' });
    assert.equal(first && local(first.due), '2026-11-26 09:00');
    const next = deedsAfter(third, false).find(({ deed }) => deed.do === 'timer');
    assert.equal(next && local(next.due), '2026-11-30 09:00');
  });
});
