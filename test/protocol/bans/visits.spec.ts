import assert from 'node:assert/strict';
import { banIn } from '../../../protocol/bans/ban-in.ts';
import { cancelVisit, planVisit, visitsOf, visitsOn } from '../../../protocol/bans/visits.ts';
import type { IncidentState } from '../../../protocol/incident/incident-case.ts';
import { people } from '../../town.ts';
import { assertIdle, assertRefused, must, registered, withdrawn } from '../incident/cases.ts';
import { ban, banId, formId, knownBan, noon } from './bans.ts';

const caseWith = (measure: ReturnType<typeof ban>): IncidentState => registered({ measures: [measure] });
const now = noon('2026-12-01');
const acting = { person: people.mark, now };
const plan = {
  date: '2026-12-03',
  from: '10:00',
  until: '10:45',
  location: 'stadskantoor',
  present: 'Mark Jansen en een beveiliger',
  police: false,
} as const;

describe('A visit by invitation', () => {
  const announced = () => must(planVisit(caseWith(knownBan()), banId, formId, plan, acting)).state;
  const visits = (state: IncidentState) => visitsOf(banIn(state, banId) ?? ban());

  it('[M4-10] is announced once, however often the same form is sent', () => {
    const before = caseWith(knownBan());
    const { state, facts } = must(planVisit(before, banId, formId, plan, acting));
    assert.deepEqual(facts, [{ fact: 'visitAnnounced', measure: banId, visit: formId }]);
    assert.deepEqual(visits(state), [
      { ...plan, id: formId, announcedBy: people.mark, announcedAt: now.toISOString() },
    ]);
    assertIdle(planVisit(state, banId, formId, plan, acting), state);
  });

  it('[M4-10] may be for a client who does not have the letter yet', () => {
    assert.equal(must(planVisit(caseWith(ban()), banId, formId, plan, acting)).facts.length, 1);
  });

  it('[M4-10] is moved, and says where it would have been', () => {
    const everywhere = caseWith(knownBan({ locations: 'all' }));
    const { state } = must(planVisit(everywhere, banId, formId, plan, acting));
    const there = { ...plan, location: 'wijkpost', date: '2026-12-04' };
    const moved = must(planVisit(state, banId, formId, there, acting));
    assert.deepEqual(moved.facts, [
      { fact: 'visitMoved', measure: banId, visit: formId, from: 'stadskantoor' },
    ]);
    assert.deepEqual(
      visits(moved.state).map(({ date, location }) => [date, location]),
      [['2026-12-04', 'wijkpost']],
    );
  });

  it('[M4-10] is called off once, and cannot be moved after that', () => {
    const { state, facts } = must(cancelVisit(announced(), banId, formId, acting));
    assert.deepEqual(facts, [{ fact: 'visitCancelled', measure: banId, visit: formId }]);
    assertIdle(cancelVisit(state, banId, formId, acting), state);
    assertRefused(planVisit(state, banId, formId, { ...plan, from: '09:00' }, acting), 'outOfOrder');
    assertRefused(planVisit(state, banId, formId, plan, acting), 'outOfOrder');
  });

  it('is only within the ban, at its locations, and not in the past', () => {
    const before = caseWith(knownBan());
    const wrong = [
      { date: '2027-05-24' },
      { date: '2026-11-30' },
      { location: 'wijkpost' },
      { location: 'nowhere' },
      { from: '10:45' },
      { from: '11:00' },
      { until: '25:00' },
      { date: '2026-02-31' },
      { date: '2026-12-01', from: '08:00', until: '11:59' },
    ];
    for (const change of wrong)
      assertRefused(planVisit(before, banId, formId, { ...plan, ...change }, acting), 'outOfOrder');
    const lastDay = { ...plan, date: '2027-05-23' };
    assert.equal(must(planVisit(before, banId, formId, lastDay, acting)).facts.length, 1);
  });

  it('is over when its time is, and then there is nothing left to change', () => {
    const state = announced();
    const after = { person: people.mark, now: new Date('2026-12-03T09:45:00Z') };
    assertRefused(cancelVisit(state, banId, formId, after), 'outOfOrder');
    assertRefused(planVisit(state, banId, formId, { ...plan, date: '2026-12-08' }, after), 'outOfOrder');
  });

  it('[M4-10] is on the list on its day, in the order of the day, and gone afterwards', () => {
    const early = { ...plan, from: '08:30', until: '09:00' };
    const second = '00000000-0000-4000-8000-0000000000f2';
    const { state } = must(planVisit(announced(), banId, second, early, acting));
    const on = (at: string) => visitsOn(visits(state), new Date(at)).map(({ id }) => id);
    assert.deepEqual(on('2026-12-02T12:00:00Z'), []);
    assert.deepEqual(on('2026-12-03T06:00:00Z'), [second, formId]);
    assert.deepEqual(on('2026-12-03T08:00:00Z'), [formId]);
    assert.deepEqual(on('2026-12-03T09:45:00Z'), []);
  });

  it('is for nothing that is no ban, or is not open', () => {
    assertRefused(planVisit(registered(), banId, formId, plan, acting), 'noSuchMeasure');
    assertRefused(planVisit(withdrawn, banId, formId, plan, acting), 'notOpen');
    assertRefused(cancelVisit(caseWith(knownBan()), banId, formId, acting), 'noSuchMeasure');
  });
});
