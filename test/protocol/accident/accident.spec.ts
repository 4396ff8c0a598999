import assert from 'node:assert/strict';
import { accidentDuty, accidentGrounds, accidentIsOpen } from '../../../protocol/accident/accident.ts';
import { accidentTo } from '../../../protocol/accident/accident-to.ts';
import { firstAsked } from '../../../protocol/accident/moments.ts';
import { raiseAccident, remindOfAccident, settleAccident } from '../../../protocol/accident/rules.ts';
import { isFinished } from '../../../protocol/incident/finished.ts';
import type { IncidentState } from '../../../protocol/incident/incident-case.ts';
import { injuries } from '../../../protocol/incident/report.ts';
import { decideMeasure } from '../../../protocol/incident/responsibility.ts';
import { openSupplement, supplement, withdraw } from '../../../protocol/incident/supplement.ts';
import { people, town } from '../../town.ts';
import {
  assertIdle,
  assertRefused,
  draft,
  later,
  must,
  now,
  registered,
  reportOf,
  withdrawn,
} from '../incident/cases.ts';

const hospital = () => registered({}, reportOf({ injury: 'hospital' }));
const unhurt = () => registered({}, reportOf({ injury: 'none' }));
const signed = { at: later.toISOString(), by: people.mark };
const reported = {
  ...signed,
  as: 'reported',
  on: '2026-11-23',
  time: '12:00',
  how: 'phone',
} as const;
const notRequired = { ...signed, as: 'notRequired', because: 'Alleen poliklinisch behandeld.' } as const;
const settled = (state: IncidentState, how: typeof reported | typeof notRequired): IncidentState =>
  must(settleAccident(state, how)).state;

describe('The duty to report an accident at work', () => {
  it('is raised by a report of an admission to hospital, and by no other injury', () => {
    for (const injury of injuries)
      assert.equal(accidentIsOpen(registered({}, reportOf({ injury }))), injury === 'hospital', injury);
  });

  it('is there for cases from before it was kept', () => {
    const { accident: _notKept, ...old } = hospital();
    assert.equal(accidentIsOpen(old), true);
  });

  it('is raised by a supplement, and not taken away by one', () => {
    const opened = must(openSupplement(unhurt(), {}, now)).state;
    const worse = must(supplement(opened, reportOf({ injury: 'hospital' }), later));
    assert.equal(accidentDuty(worse.state)?.since, later.toISOString());
    assert.deepEqual(worse.facts, [{ fact: 'reportSupplemented', complete: true, accident: true }]);
    const again = must(openSupplement(worse.state, {}, later)).state;
    assert.equal(accidentIsOpen(must(supplement(again, reportOf({ injury: 'doctor' }), later)).state), true);
  });

  it('goes only by being reported, or by the reason why it need not be', () => {
    for (const how of [reported, notRequired]) {
      const done = must(settleAccident(hospital(), how));
      assert.equal(accidentIsOpen(done.state), false);
      assert.deepEqual(done.facts, [{ fact: 'accidentSettled', as: how.as }]);
      assertIdle(settleAccident(done.state, notRequired), done.state);
    }
    assertRefused(settleAccident(unhurt(), reported), 'noAccident');
  });

  it('keeps a case from being finished as long as it is open', () => {
    const none = { kind: 'none', grounds: 'Er is genoeg gezegd.' } as const;
    const decided = must(decideMeasure(hospital(), 'm1', none, { person: people.mark, now })).state;
    assert.equal(isFinished(decided), false);
    assert.equal(isFinished(settled(decided, reported)), true);
  });

  it('keeps a report from being withdrawn as long as it is open', () => {
    assertRefused(withdraw(hospital(), later), 'accidentOpen');
    assert.equal(withdraw(settled(hospital(), notRequired), later).ok, true);
  });

  it('is raised by hand for each of the three grounds, once', () => {
    for (const ground of accidentGrounds) {
      const raised = must(raiseAccident(unhurt(), ground, later));
      assert.deepEqual(raised.facts, [{ fact: 'accidentRaised' }]);
      assertIdle(raiseAccident(raised.state, ground, now), raised.state);
    }
  });

  it('is opened again by what is graver than what was settled', () => {
    const done = settled(hospital(), reported);
    assertIdle(raiseAccident(done, 'hospital', later), done);
    for (const ground of ['permanent', 'death'] as const)
      assert.equal(accidentIsOpen(must(raiseAccident(done, ground, later)).state), true, ground);
    const found = settled(hospital(), notRequired);
    assert.equal(accidentIsOpen(must(raiseAccident(found, 'hospital', later)).state), true);
  });

  it('is for the manager, who has the case, and the safety officers', () => {
    const handled = { ...hospital(), handler: { person: people.farid, at: now.toISOString() } };
    assert.deepEqual(accidentTo(town, handled), [people.mark, people.farid, people.sanne]);
  });

  it('is asked about as long as it is open, twice within the hour being once', () => {
    const asked = must(remindOfAccident(hospital(), later));
    assert.deepEqual(asked.facts, [{ fact: 'accidentReminded' }]);
    assertIdle(remindOfAccident(asked.state, new Date(later.getTime() + 60_000)), asked.state);
    const next = new Date(later.getTime() + 24 * 3_600_000);
    assert.equal(must(remindOfAccident(asked.state, next)).facts.length, 1);
    const done = settled(asked.state, notRequired);
    assertIdle(remindOfAccident(done, next), done);
  });

  it('is refused where there is no sent report', () => {
    for (const state of [draft, withdrawn]) {
      assertRefused(raiseAccident(state, 'death', now), 'notOpen');
      assertRefused(settleAccident(state, reported), 'notOpen');
    }
  });
});

describe('The first question about an accident at work', () => {
  it('comes the same day, also in the weekend', () => {
    assert.equal(firstAsked(new Date('2026-11-23T10:00:00Z')).toISOString(), '2026-11-23T12:00:00.000Z');
    assert.equal(firstAsked(new Date('2026-11-28T10:00:00Z')).toISOString(), '2026-11-28T12:00:00.000Z');
  });

  it('comes the next working morning when the day is nearly over', () => {
    // Half past ten at night on a Friday.
    assert.equal(firstAsked(new Date('2026-11-27T21:30:00Z')).toISOString(), '2026-11-30T08:00:00.000Z');
    // Christmas Eve, a Thursday: the two days of Christmas and the weekend go by.
    assert.equal(firstAsked(new Date('2026-12-24T22:00:00Z')).toISOString(), '2026-12-28T08:00:00.000Z');
  });
});
