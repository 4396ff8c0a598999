import assert from 'node:assert/strict';
import fc from 'fast-check';
import { banAtDoor } from '../../../protocol/bans/at-the-door.ts';
import { banIn } from '../../../protocol/bans/ban-in.ts';
import {
  doorMorning,
  endTold,
  nameForgotten,
  startTold,
  warningAt,
} from '../../../protocol/bans/ban-moments.ts';
import { endBan, letBanEnd, warnOfEnd } from '../../../protocol/bans/ending.ts';
import { dateAfter, localDate, localTime } from '../../../protocol/calendar/local-time.ts';
import type { IncidentState } from '../../../protocol/incident/incident-case.ts';
import { takeStep } from '../../../protocol/measures/take-step.ts';
import { people } from '../../town.ts';
import { assertIdle, assertRefused, must, registered, withdrawn } from '../incident/cases.ts';
import { type ban, banId, delivered, endedOn, extendedTo, formId, knownBan, noon } from './bans.ts';

const local = (at: Date | undefined) => at && `${localDate(at)} ${localTime(at)}`;
const caseWith = (measure: ReturnType<typeof ban>): IncidentState => registered({ measures: [measure] });
const acting = (now: Date) => ({ person: people.mark, now });

describe('The moments of an access ban', () => {
  it('[M4-8] are mornings: nobody is woken, and the doors are still shut', () => {
    assert.equal(local(startTold({ from: '2026-12-01' }, noon('2026-11-23'))), '2026-12-01 07:00');
    assert.equal(local(endTold({ openFrom: '2027-05-24' })), '2027-05-24 07:00');
    assert.equal(local(nameForgotten({ openFrom: '2027-05-24' })), '2027-06-07 07:00');
  });

  it('[M4-8] is at once for a ban that holds today, also at night: guards are awake', () => {
    for (const now of [noon('2026-11-23'), new Date('2026-11-23T01:00:00Z'), noon('2026-11-24')])
      assert.deepEqual(startTold({ from: '2026-11-23' }, now), now);
  });

  it('[D-5] stay at seven in Amsterdam when the clock is changed, in spring and in autumn', () => {
    assert.equal(doorMorning('2027-03-28').toISOString(), '2027-03-28T05:00:00.000Z');
    assert.equal(doorMorning('2027-03-27').toISOString(), '2027-03-27T06:00:00.000Z');
    assert.equal(doorMorning('2027-10-31').toISOString(), '2027-10-31T06:00:00.000Z');
    assert.equal(doorMorning('2027-10-30').toISOString(), '2027-10-30T05:00:00.000Z');
  });

  it('[D-5] are for the warning a working morning, so many days before the last day, or the one before that', () => {
    const decided = noon('2026-11-23');
    // Sunday 9 May falls on a weekend: the Friday before, 7 May.
    assert.equal(local(warningAt('2027-05-23', 14, decided)), '2027-05-07 09:00');
    // King's Day, 27 April 2027, is a Tuesday.
    assert.equal(local(warningAt('2027-05-11', 14, decided)), '2027-04-26 09:00');
    assert.equal(local(warningAt('2027-03-31', 3, decided)), '2027-03-26 09:00');
  });

  it('[D-5] are no warning for who set the last day a few days ago', () => {
    assert.equal(warningAt('2026-12-03', 14, noon('2026-11-23')), undefined);
    assert.equal(warningAt('2026-12-07', 14, noon('2026-11-23')), undefined);
    assert.equal(local(warningAt('2026-12-08', 14, noon('2026-11-23'))), '2026-11-24 09:00');
  });
});

describe('The end of an access ban', () => {
  it('[D-5] comes by itself on the day after its last one, exactly once', () => {
    const before = caseWith(knownBan());
    const early = new Date(doorMorning('2027-05-24').getTime() - 8 * 3_600_000);
    assertIdle(endBan(before, banId, early), before);
    const { state, facts } = must(endBan(before, banId, doorMorning('2027-05-24')));
    assert.deepEqual(facts, [{ fact: 'banOver', measure: banId, byItself: true }]);
    const step = banIn(state, banId)?.steps?.at(-1);
    assert.ok(step?.step === 'banEnded');
    assert.deepEqual([step.on, step.why, step.takenBy], ['2027-05-24', 'expired', 'system']);
    assertIdle(endBan(state, banId, doorMorning('2027-05-24')), state);
    assertIdle(endBan(state, banId, doorMorning('2027-06-24')), state);
  });

  it('[D-5] comes on its day whenever that is, also when the clock is changed that night', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1500 }), length => {
        const until = dateAfter('2026-11-24', length);
        const measure = knownBan({ until });
        const before = caseWith(measure);
        const door = banAtDoor(measure, until);
        assert.ok(door);
        assert.equal(local(endTold(door)), `${dateAfter(until, 1)} 07:00`);
        assertIdle(endBan(before, banId, doorMorning(until)), before);
        assert.equal(must(endBan(before, banId, endTold(door))).facts.length, 1);
      }),
      { numRuns: 60 },
    );
  });

  it('waits for the new last day once it was extended, told or not', () => {
    for (const measure of [
      knownBan({}, extendedTo('2027-08-01')),
      knownBan({}, extendedTo('2027-08-01'), delivered),
    ]) {
      const before = caseWith(measure);
      assertIdle(endBan(before, banId, doorMorning('2027-05-24')), before);
      assert.equal(must(endBan(before, banId, doorMorning('2027-08-02'))).facts.length, 1);
    }
  });

  it('comes on the day that somebody said, and then it was not the calendar', () => {
    const before = caseWith(knownBan({}, endedOn('2027-01-10')));
    assertIdle(endBan(before, banId, doorMorning('2027-01-09')), before);
    const { state, facts } = must(endBan(before, banId, doorMorning('2027-01-10')));
    assert.deepEqual(facts, [{ fact: 'banOver', measure: banId, byItself: false }]);
    assert.equal(banIn(state, banId)?.steps?.filter(({ step }) => step === 'banEnded').length, 1);
    assertIdle(endBan(state, banId, doorMorning('2027-05-24')), state);
  });

  it('is nobody’s affair in a case that is not there any more, or has no such ban', () => {
    assertIdle(endBan(withdrawn, banId, noon('2027-06-01')), withdrawn);
    const other = registered();
    assertIdle(endBan(other, banId, noon('2027-06-01')), other);
  });
});

describe('The question whether a ban goes on', () => {
  const warning = new Date('2027-05-07T07:00:00Z');

  it('[D-5] is asked once for each last day', () => {
    const before = caseWith(knownBan());
    assertIdle(warnOfEnd(before, banId, new Date(warning.getTime() - 1), 14), before);
    const { state, facts } = must(warnOfEnd(before, banId, warning, 14));
    assert.deepEqual(facts, [{ fact: 'banEnding', measure: banId }]);
    assertIdle(warnOfEnd(state, banId, warning, 14), state);
    const step = { step: 'extended', until: '2027-08-01', grounds: 'Hij blijft dreigen.' } as const;
    const extended = must(takeStep(state, banId, formId, step, acting(warning))).state;
    assertIdle(warnOfEnd(extended, banId, warning, 14), extended);
    assert.equal(must(warnOfEnd(extended, banId, noon('2027-07-20'), 14)).facts.length, 1);
  });

  it('is not asked when it was ended, or when its day has passed', () => {
    const ended = caseWith(knownBan({}, endedOn('2027-05-20')));
    assertIdle(warnOfEnd(ended, banId, warning, 14), ended);
    const late = caseWith(knownBan());
    assertIdle(warnOfEnd(late, banId, noon('2027-05-24'), 14), late);
  });

  it('[D-5] can be answered by letting it end, after which nobody asks again', () => {
    const before = caseWith(knownBan());
    const { state, facts } = must(letBanEnd(before, banId, acting(noon('2027-05-01'))));
    assert.deepEqual(facts, [{ fact: 'banLeftToEnd', measure: banId }]);
    assertIdle(letBanEnd(state, banId, acting(noon('2027-05-02'))), state);
    assertIdle(warnOfEnd(state, banId, warning, 14), state);
    assert.equal(must(endBan(state, banId, noon('2027-05-24'))).facts.length, 1);
  });

  it('cannot be answered about what is over, is not there, or is no ban', () => {
    assertRefused(letBanEnd(caseWith(knownBan()), banId, acting(noon('2027-05-24'))), 'outOfOrder');
    assertRefused(
      letBanEnd(caseWith(knownBan({}, endedOn('2027-01-01'))), banId, acting(noon('2026-12-01'))),
      'outOfOrder',
    );
    assertRefused(letBanEnd(registered(), banId, acting(noon('2026-12-01'))), 'noSuchMeasure');
    assertRefused(letBanEnd(withdrawn, banId, acting(noon('2026-12-01'))), 'notOpen');
  });
});
