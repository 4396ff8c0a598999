import assert from 'node:assert/strict';
import { banIn } from '../../../protocol/bans/ban-in.ts';
import { reportInside, reportsOf } from '../../../protocol/bans/seen-inside.ts';
import type { IncidentState } from '../../../protocol/incident/incident-case.ts';
import { people } from '../../town.ts';
import { assertIdle, assertRefused, must, mustRegistered, registered, withdrawn } from '../incident/cases.ts';
import { ban, banId, delivered, endedOn, extendedTo, formId, knownBan, noon } from './bans.ts';

const caseWith = (measure: ReturnType<typeof ban>): IncidentState => registered({ measures: [measure] });
const now = noon('2026-12-01');
const seen = {
  form: formId,
  location: 'stadskantoor',
  what: 'Hij loopt naar de balie.',
  by: people.lies,
  now,
} as const;
const other = '00000000-0000-4000-8000-0000000000f2';

describe('A banned client who is inside', () => {
  it('[M4-8] is a breach when the client has the letter, recorded in the name of who saw it', () => {
    const { state, facts } = mustRegistered(reportInside(caseWith(knownBan()), banId, seen));
    assert.deepEqual(facts, [
      { fact: 'measureStepped', measure: banId, kind: 'accessBan', step: 'banBreached' },
    ]);
    const step = banIn(state, banId)?.steps?.at(-1);
    assert.ok(step?.step === 'banBreached');
    assert.deepEqual(
      [step.on, step.location, step.what, step.takenBy],
      ['2026-12-01', 'stadskantoor', seen.what, people.lies],
    );
    assert.equal(state.handler, undefined, 'who reports it does not take the case up');
  });

  it('[M4-3] is no breach when nobody gave the client the letter: it can be handed over now', () => {
    const { state, facts } = must(reportInside(caseWith(ban()), banId, seen));
    assert.deepEqual(facts, [{ fact: 'bannedSeen', measure: banId }]);
    assert.equal(banIn(state, banId)?.steps, undefined);
    assert.deepEqual(banIn(state, banId)?.ban?.sightings, [
      { id: formId, at: now.toISOString(), by: people.lies, location: 'stadskantoor' },
    ]);
    const untold = caseWith(knownBan({}, extendedTo('2027-08-01')));
    const june = must(reportInside(untold, banId, { ...seen, now: noon('2027-06-01') }));
    assert.deepEqual(june.facts, [{ fact: 'bannedSeen', measure: banId }]);
  });

  it('is one report, however often the same form is sent', () => {
    for (const measure of [knownBan(), ban()]) {
      const { state } = must(reportInside(caseWith(measure), banId, seen));
      assertIdle(reportInside(state, banId, seen), state);
      assertIdle(reportInside(state, banId, { ...seen, now: noon('2026-12-05') }), state);
    }
  });

  it('is one report when reception and guard at the same door see the same thing', () => {
    const { state } = must(reportInside(caseWith(knownBan()), banId, seen));
    const minutes = (n: number) => new Date(now.getTime() + n * 60_000);
    const guard = { ...seen, form: other, by: people.olga };
    assertIdle(reportInside(state, banId, { ...guard, now: minutes(14) }), state);
    const back = must(reportInside(state, banId, { ...guard, now: minutes(15) }));
    assert.equal(back.facts.length, 1, 'the client came back');
    assert.equal(reportsOf(banIn(back.state, banId) ?? ban()).length, 2);
  });

  it('is another report at another location at the same moment', () => {
    const measure = knownBan({ locations: 'all' });
    const { state } = must(reportInside(caseWith(measure), banId, seen));
    const there = { ...seen, form: other, location: 'wijkpost' };
    assert.equal(must(reportInside(state, banId, there)).facts.length, 1);
  });

  it('is nothing before the ban begins, after it, or where it does not hold', () => {
    const state = caseWith(knownBan({ from: '2026-11-30' }));
    assertRefused(reportInside(state, banId, { ...seen, now: noon('2026-11-29') }), 'outOfOrder');
    assertRefused(reportInside(state, banId, { ...seen, now: noon('2027-05-24') }), 'outOfOrder');
    assertRefused(reportInside(state, banId, { ...seen, location: 'wijkpost' }), 'outOfOrder');
    const ended = caseWith(knownBan({}, endedOn('2026-12-01')));
    assertRefused(reportInside(ended, banId, seen), 'outOfOrder');
    assertRefused(reportInside(registered(), banId, seen), 'noSuchMeasure');
    assertRefused(reportInside(withdrawn, banId, seen), 'notOpen');
  });

  it('may come in every phase in which the client has the letter', () => {
    const phases = [
      knownBan(),
      knownBan({}, { step: 'acknowledged', on: '2026-11-23' }),
      ban({}, { step: 'refused', on: '2026-11-23', what: 'toSign', account: 'Hij las de brief.' }),
      knownBan({}, extendedTo('2027-08-01'), delivered),
    ];
    for (const measure of phases) {
      const { facts } = must(reportInside(caseWith(measure), banId, seen));
      assert.equal(facts[0]?.fact, 'measureStepped');
    }
  });
});
