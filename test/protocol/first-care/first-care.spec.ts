import assert from 'node:assert/strict';
import fc from 'fast-check';
import { localDate, localTime } from '../../../protocol/calendar/local-time.ts';
import { usualOfficeHours } from '../../../protocol/calendar/working-hours.ts';
import { chainOf } from '../../../protocol/escalation/chain-of.ts';
import {
  asksForFamily,
  type CareAccount,
  careStepsFor,
  firstCareFrom,
  firstCareIsOpen,
} from '../../../protocol/first-care/first-care.ts';
import { firstCareIsPastCalling } from '../../../protocol/first-care/first-care-deeds.ts';
import { callForFirstCare, recordFirstCare, reopenFirstCare } from '../../../protocol/first-care/rules.ts';
import { openDues } from '../../../protocol/incident/deadlines.ts';
import { isFinished } from '../../../protocol/incident/finished.ts';
import type { IncidentFact, IncidentState, Registered } from '../../../protocol/incident/incident-case.ts';
import { incidentDeeds } from '../../../protocol/incident/incident-deeds.ts';
import { decideMeasure, handOver, takeUp } from '../../../protocol/incident/responsibility.ts';
import type { Organisation } from '../../../protocol/organisation/organisation.ts';
import { people, town } from '../../town.ts';
import {
  assertIdle,
  assertRefused,
  cancelled,
  draft,
  mustRegistered,
  now,
  registered,
  reportOf,
  withdrawn,
} from '../incident/cases.ts';

const chain = chainOf(town, 'firstCare');
const minutes = (count: number, since = now) => new Date(since.getTime() + count * 60_000);
const waiting = (change: Partial<Registered> = {}, report = reportOf()) =>
  registered({ firstCare: firstCareFrom(now), ...change }, report);

const given: CareAccount = {
  as: 'given',
  on: now.toISOString(),
  did: ['spoken'],
  at: minutes(30).toISOString(),
  by: people.mark,
};

const call = (state: IncidentState, at: Date) => callForFirstCare(state, at, chain, usualOfficeHours);

const told = (state: Registered, fact: IncidentFact, by: string, organisation: Organisation = town) =>
  incidentDeeds(organisation, state, { at: minutes(30).toISOString(), by, fact }, 3).flatMap(({ deed }) =>
    deed.do === 'tell' ? [`${deed.notice} ${deed.person}`] : [],
  );

/** Goes through the whole chain as the clock does, and says who was called at which minute. */
const lived = (organisation: Organisation, from: Registered) => {
  let state = from;
  const calls: { readonly at: Date; readonly to: readonly string[] }[] = [];
  let fact: IncidentFact = { fact: 'incidentRegistered', complete: true, aftercare: 'no' };
  let at = new Date(from.firstCare?.since ?? now);
  for (;;) {
    const deeds = incidentDeeds(organisation, state, { at: at.toISOString(), by: 'system', fact }, 1);
    const to = deeds.flatMap(({ deed }) =>
      deed.do === 'tell' && deed.notice === 'firstCare' ? [deed.person] : [],
    );
    if (fact.fact === 'firstCareCalled') calls.push({ at, to });
    const timer = deeds.find(({ deed }) => deed.do === 'timer' && deed.timer === 'firstCare');
    if (!timer) return { calls, state };
    at = timer.due;
    const outcome = mustRegistered(
      callForFirstCare(state, at, chainOf(organisation, 'firstCare'), usualOfficeHours),
    );
    const [next] = outcome.facts;
    assert.ok(next, 'a timer that rings in time calls somebody');
    state = outcome.state;
    fact = next;
  }
};

describe('First care of the victim', () => {
  it('[LG-1] waits from the moment the report was sent, and is due on the day itself', () => {
    assert.equal(firstCareIsOpen(waiting()), true);
    const dues = (state: Registered) =>
      openDues(state, town.settings).flatMap(({ what, at }) =>
        what === 'firstCare' ? [`${localDate(at)} ${localTime(at)}`] : [],
      );
    assert.deepEqual(dues(waiting()), ['2026-11-23 23:59']);
    const takenUp = mustRegistered(takeUp(waiting(), { person: people.mark, now })).state;
    assert.deepEqual(dues(takenUp), ['2026-11-23 23:59'], 'taking up a report looks after nobody');
    assert.deepEqual(dues(mustRegistered(recordFirstCare(takenUp, given)).state), []);
  });

  it('[LG-1] calls the manager, reminds, then calls who stands in, the head, and the manager for days on', () => {
    const { calls, state } = lived(town, waiting({ reporter: people.emma }));
    assert.deepEqual(
      calls.slice(0, 4).map(({ at, to }) => [localTime(at), ...to]),
      [
        ['13:00', people.mark],
        ['14:00', people.farid],
        ['15:00', people.petra],
        ['16:00', people.mark],
      ],
    );
    assert.deepEqual(
      calls.slice(4).map(({ at, to }) => [localDate(at), localTime(at), ...to]),
      ['24', '25', '26', '27'].map(day => [`2026-11-${day}`, '16:00', people.mark]),
    );
    assert.ok(state.firstCare && firstCareIsPastCalling(town, state.firstCare), 'and then the card says so');
    assert.equal(isFinished(state), false, 'it is never silently over');
  });

  it('[LG-1] asks who handles the case, or has it now, in place of the manager', () => {
    const handled = mustRegistered(takeUp(waiting(), { person: people.farid, onBehalfOf: people.mark, now }));
    assert.deepEqual(lived(town, handled.state).calls[0]?.to, [people.farid]);
    const over = mustRegistered(handOver(handled.state, people.inge, { person: people.farid, now })).state;
    assert.deepEqual(lived(town, over).calls[0]?.to, [people.inge]);
  });

  it('[LG-1] never asks the victim to look after himself: the safety officer is called in his place', () => {
    const own = waiting({ reporter: people.mark }, reportOf({ victim: 'reporter' }));
    assert.deepEqual(lived(town, own).calls[0]?.to, [people.sanne]);
    for (const { to } of lived(town, own).calls) assert.ok(!to.includes(people.mark));
    assertRefused(recordFirstCare(own, given), 'ownCare');
    assert.equal(mustRegistered(recordFirstCare(own, { ...given, by: people.farid })).facts.length, 1);
  });

  it('[LG-1] calls the safety officer where a department has nobody who stands in', () => {
    const elsewhere = waiting({}, { ...reportOf(), department: 'publiekszaken' });
    const called = lived(town, elsewhere).calls.slice(0, 3);
    assert.deepEqual(
      called.map(({ to }) => to),
      [[people.inge], [people.sanne], [people.petra]],
    );
  });

  it('is not asked for before its time, once for what was missed, and not twice at the same moment', () => {
    assertIdle(call(waiting(), minutes(119)), waiting());
    const late = mustRegistered(call(waiting(), minutes(200)));
    assert.deepEqual(late.facts, [{ fact: 'firstCareCalled', called: ['handler', 'deputies'] }]);
    assertIdle(call(late.state, minutes(200)), late.state);
    assertIdle(call(late.state, minutes(239)), late.state);
    const head = {
      ...town,
      departments: town.departments.map(each => ({ ...each, deputies: [each.manager] })),
    };
    assert.deepEqual(
      told(late.state, { fact: 'firstCareCalled', called: ['handler', 'deputies'] }, 'system', head),
      [`firstCare ${people.mark}`],
    );
  });

  it('stops at once when it is on record, not needed, or the report was withdrawn', () => {
    const done = mustRegistered(recordFirstCare(waiting(), given)).state;
    const notNeeded = mustRegistered(
      recordFirstCare(waiting(), { as: 'notNeeded', because: 'declined', at: given.at, by: people.mark }),
    ).state;
    for (const state of [done, notNeeded, withdrawn, draft, cancelled, registered()])
      assertIdle(call(state, minutes(9_999)), state);
  });

  it('is one record for a double click, and stays with who was first', () => {
    const { state, facts } = mustRegistered(recordFirstCare(waiting(), given));
    assert.deepEqual(facts, [{ fact: 'firstCareGiven' }]);
    assertIdle(recordFirstCare(state, { ...given, by: people.farid }), state);
    for (const other of [withdrawn, draft, cancelled, registered()])
      assertRefused(recordFirstCare(other, given), 'notOpen');
  });

  it('says nothing in the journal about what was done, for whom, or why it was not needed', () => {
    const { facts } = mustRegistered(
      recordFirstCare(waiting(), { ...given, did: ['spoken', 'broughtHome'], family: 'told' }),
    );
    assert.deepEqual(facts, [{ fact: 'firstCareGiven' }]);
  });

  it('waits again when it is said that it is not right, with a whole new chain', () => {
    const called = mustRegistered(call(waiting(), minutes(185))).state;
    const done = mustRegistered(recordFirstCare(called, given)).state;
    const { state, facts } = mustRegistered(reopenFirstCare(done, given.at, minutes(240)));
    assert.deepEqual(facts, [{ fact: 'firstCareReopened', recordedBy: people.mark }]);
    assert.deepEqual(state.firstCare, firstCareFrom(minutes(240)));
    assertIdle(call(state, minutes(359)), state);
    assert.deepEqual(mustRegistered(call(state, minutes(360))).facts, [
      { fact: 'firstCareCalled', called: ['handler'] },
    ]);
    assertIdle(reopenFirstCare(state, given.at, minutes(241)), state);
    const again = mustRegistered(recordFirstCare(state, { ...given, at: minutes(250).toISOString() })).state;
    assertIdle(reopenFirstCare(again, given.at, minutes(260)), again);
  });

  it('is told to the reporter, and to whoever was called and need not look any more', () => {
    const called = mustRegistered(call(waiting(), minutes(185))).state;
    const done = mustRegistered(recordFirstCare(called, { ...given, by: people.farid })).state;
    assert.deepEqual(told(done, { fact: 'firstCareGiven' }, people.farid), [
      `firstCareSaid ${people.emma}`,
      `firstCare ${people.mark}`,
    ]);
    const open = mustRegistered(reopenFirstCare(done, given.at, minutes(240))).state;
    assert.deepEqual(told(open, { fact: 'firstCareReopened', recordedBy: people.farid }, people.emma), [
      `firstCare ${people.farid}`,
      `firstCare ${people.mark}`,
    ]);
  });

  it('[LG-1] keeps a case from being finished until it is on record; not a case from before it was kept', () => {
    const none = { kind: 'none', grounds: 'Er is genoeg gezegd.' } as const;
    const decided = (state: Registered) =>
      mustRegistered(decideMeasure(state, 'm1', none, { person: people.mark, now })).state;
    assert.equal(isFinished(decided(waiting())), false);
    assert.equal(isFinished(mustRegistered(recordFirstCare(decided(waiting()), given)).state), true);
    assert.equal(isFinished(decided(registered())), true);
  });

  it('[LG-3] thinks of the family after what is serious alone', () => {
    assert.equal(asksForFamily(reportOf({ sorts: 'violence' })), true);
    assert.equal(asksForFamily(reportOf({ sorts: 'threat' })), true);
    assert.equal(asksForFamily(reportOf({ sorts: 'scolding', injury: 'doctor' })), true);
    assert.equal(asksForFamily(reportOf({ sorts: 'scolding', injury: 'none' })), false);
  });

  it('[NZ-1] thinks of other clients where there may have been any, or one was the victim', () => {
    const others = (place: 'office' | 'phone', kind: 'colleague' | 'client') =>
      careStepsFor({ place, victim: { kind } }).includes('othersCaredFor');
    assert.equal(others('office', 'colleague'), true);
    assert.equal(others('phone', 'client'), true);
    assert.equal(others('phone', 'colleague'), false);
  });

  it('[LG-1] lives through its chain whenever it begins, summer and winter time: in order, each call once', () => {
    const instants = fc.date({
      min: new Date('2026-03-27T00:00:00Z'),
      max: new Date('2026-11-30T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(instants, begin => {
        const { calls } = lived(town, waiting({ firstCare: firstCareFrom(begin) }));
        assert.equal(calls.length, 8);
        const moments = calls.map(({ at }) => at.getTime());
        assert.deepEqual(
          moments,
          [...new Set(moments)].toSorted((a, b) => a - b),
        );
        assert.equal((moments[2] ?? 0) - begin.getTime(), 240 * 60_000, 'the head hears within four hours');
        for (const { at } of calls.slice(3))
          assert.ok(localTime(at) >= '09:00' && localTime(at) <= '17:00', localTime(at));
      }),
      { numRuns: 100 },
    );
  });
});
