import assert from 'node:assert/strict';
import { banDeeds } from '../../../protocol/bans/ban-deeds.ts';
import type { Ban } from '../../../protocol/bans/ban-in.ts';
import { planVisit } from '../../../protocol/bans/visits.ts';
import { localDate, localTime } from '../../../protocol/calendar/local-time.ts';
import type { Planned } from '../../../protocol/deed.ts';
import type { IncidentFact, IncidentState } from '../../../protocol/incident/incident-case.ts';
import { people, town } from '../../town.ts';
import { must, registered } from '../incident/cases.ts';
import { ban, banId, endedOn, extendedTo, formId, knownBan, noon } from './bans.ts';

const organisation = {
  ...town,
  locations: town.locations.map(location =>
    location.key === 'stadskantoor' ? { ...location, guards: [people.olga] } : location,
  ),
};

const when = (due: Date) => `${localDate(due)} ${localTime(due)}`;
/** What is planned for the doors, for who decides and by the clock, in a few words each. */
const told = ({ due, deed }: Planned): string => {
  const at = when(due);
  switch (deed.do) {
    case 'doorCard':
      return `${at} ${deed.visit === undefined ? 'ban' : 'visit'} ${deed.anew ? 'news' : 'update'} for ${nameOf(deed.person)}`;
    case 'tell':
      return `${at} ${deed.notice} to ${nameOf(deed.person)}`;
    case 'timer':
      return `${at} ${deed.timer}`;
    default:
      return `${at} ${deed.do}`;
  }
};
const nameOf = (id: string) => Object.entries(people).find(([, each]) => each === id)?.[0] ?? id;

const follows = (fact: IncidentFact, state: IncidentState, at: Date, by: string = people.mark) =>
  banDeeds(organisation, state, { at: at.toISOString(), by, fact }, 0).map(told);
const caseWith = (...measures: readonly Ban[]): IncidentState => registered({ measures });
const decided = { fact: 'measureDecided', measure: banId, kind: 'accessBan' } as const;
const stepped = (step: 'delivered' | 'extended' | 'banBreached' | 'banEnded') =>
  ({ fact: 'measureStepped', measure: banId, kind: 'accessBan', step }) as const;

describe('What follows from an access ban', () => {
  it('[M4-8] [D-5] at the decision: the doors hear it at once, and the clock is set on its end', () => {
    assert.deepEqual(follows(decided, caseWith(ban()), noon('2026-11-23')), [
      '2026-11-23 12:00 fileBan',
      '2026-11-23 12:00 ban news for lies',
      '2026-11-23 12:00 ban news for olga',
      '2027-05-24 07:00 banEnds',
      '2027-05-07 09:00 banWarning',
    ]);
  });

  it('[M4-8] for a ban that begins later: the doors hear it on the morning of that day', () => {
    const later = ban({ from: '2026-12-01' });
    const deeds = follows(decided, caseWith(later), noon('2026-11-23'));
    assert.ok(deeds.includes('2026-12-01 07:00 ban news for lies'));
    const extended = { ...later, steps: knownBan({}, extendedTo('2027-08-01')).steps ?? [] };
    assert.deepEqual(follows(stepped('extended'), caseWith(extended), noon('2026-11-24')), [
      '2026-11-24 12:00 fileBan',
      '2027-08-02 07:00 banEnds',
      '2027-07-16 09:00 banWarning',
    ]);
  });

  it('[M4-8] where nobody watches the door, whoever decided hears that he has to tell it there', () => {
    const everywhere = caseWith(ban({ locations: 'all' }));
    assert.ok(
      follows(decided, everywhere, noon('2026-11-23')).includes('2026-11-23 12:00 banDoorless to mark'),
    );
    assert.ok(
      !follows(decided, caseWith(ban()), noon('2026-11-23')).some(deed => deed.includes('banDoorless')),
    );
  });

  it('[M4-8] at a change: an extension is news, a delivered letter is written over what stands there', () => {
    const extended = knownBan({}, extendedTo('2027-08-01'));
    assert.deepEqual(follows(stepped('extended'), caseWith(extended), noon('2027-05-01')), [
      '2027-05-01 13:00 fileBan',
      '2027-05-01 13:00 ban news for lies',
      '2027-05-01 13:00 ban news for olga',
      '2027-08-02 07:00 banEnds',
      '2027-07-16 09:00 banWarning',
    ]);
    assert.deepEqual(follows(stepped('delivered'), caseWith(knownBan()), noon('2026-11-24')), [
      '2026-11-24 12:00 fileBan',
      '2026-11-24 12:00 ban update for lies',
      '2026-11-24 12:00 ban update for olga',
    ]);
  });

  it('[M4-8] at its end: the doors hear it, and two weeks later the cards forget the name', () => {
    const over = { fact: 'banOver', measure: banId, byItself: true } as const;
    const ended = caseWith(knownBan({}, endedOn('2027-05-24')));
    const morning = new Date('2027-05-24T05:00:00Z');
    assert.deepEqual(follows(over, ended, morning, 'system'), [
      '2027-05-24 07:00 fileBan',
      '2027-05-24 07:00 ban news for lies',
      '2027-05-24 07:00 ban news for olga',
      '2027-06-07 07:00 ban update for lies',
      '2027-06-07 07:00 ban update for olga',
      '2027-05-24 07:00 reportProgress to emma',
    ]);
    const bySomebody = follows({ ...over, byItself: false }, ended, morning, 'system');
    assert.ok(!bySomebody.some(deed => deed.includes('reportProgress')), 'the reporter heard it at the step');
  });

  it('ended by somebody: on the day that was said, at once when that is today', () => {
    const ended = (on: string) =>
      follows(stepped('banEnded'), caseWith(knownBan({}, endedOn(on))), noon('2027-01-08'));
    assert.deepEqual(ended('2027-01-10'), ['2027-01-08 12:00 fileBan', '2027-01-10 07:00 banEnds']);
    assert.deepEqual(ended('2027-01-08'), ['2027-01-08 12:00 fileBan', '2027-01-08 12:00 banEnds']);
  });

  it('at a breach: who decides and everybody at that door at once, but not who reported it', () => {
    const breached = knownBan(
      {},
      {
        step: 'banBreached',
        on: '2026-12-01',
        location: 'stadskantoor',
        what: 'Hij staat binnen.',
      },
    );
    const state = registered({
      measures: [breached],
      handler: { person: people.farid, at: '2026-11-23T10:00:00.000Z' },
    });
    assert.deepEqual(follows(stepped('banBreached'), state, noon('2026-12-01'), people.lies), [
      '2026-12-01 12:00 banInside to farid',
      '2026-12-01 12:00 banInside to mark',
      '2026-12-01 12:00 ban news for olga',
      '2026-12-01 12:00 ban update for lies',
      '2026-12-01 12:00 fileBan',
    ]);
  });

  it('[D-5] at the warning: who handles the case is asked', () => {
    const fact = { fact: 'banEnding', measure: banId } as const;
    assert.deepEqual(follows(fact, caseWith(knownBan()), noon('2027-05-07'), 'system'), [
      '2027-05-07 13:00 banEnding to mark',
    ]);
  });

  it('[M4-10] of a visit: the door now and on the morning itself, and the name goes when it is over', () => {
    const plan = {
      date: '2026-12-03',
      from: '10:00',
      until: '10:45',
      location: 'stadskantoor',
      present: 'Mark Jansen',
      police: true,
    } as const;
    const now = noon('2026-12-01');
    const { state, facts } = must(
      planVisit(caseWith(knownBan()), banId, formId, plan, { person: people.mark, now }),
    );
    const [fact] = facts;
    assert.ok(fact);
    assert.deepEqual(follows(fact, state, now), [
      '2026-12-01 12:00 fileBan',
      '2026-12-01 12:00 visit news for lies',
      '2026-12-01 12:00 visit news for olga',
      '2026-12-03 07:00 visit news for lies',
      '2026-12-03 07:00 visit news for olga',
      '2026-12-03 10:45 visit update for lies',
      '2026-12-03 10:45 visit update for olga',
    ]);
  });

  it('keeps no message waiting for a morning that is still to come', () => {
    const deeds = banDeeds(
      organisation,
      caseWith(ban({ from: '2026-12-01' })),
      { at: noon('2026-11-23').toISOString(), by: people.mark, fact: decided },
      0,
    );
    const future = deeds.filter(({ due }) => due > noon('2026-11-23'));
    assert.ok(future.length > 0);
    for (const { lane } of future)
      assert.ok(!deeds.some(deed => deed.lane === lane && deed.due <= noon('2026-11-23')), lane);
  });

  it('is written again for every ban of the case when the report is supplemented', () => {
    const fact = { fact: 'reportSupplemented', complete: true } as const;
    const deeds = follows(fact, caseWith(knownBan()), noon('2026-11-24'), people.emma);
    assert.deepEqual(deeds, [
      '2026-11-24 12:00 fileBan',
      '2026-11-24 12:00 ban update for lies',
      '2026-11-24 12:00 ban update for olga',
    ]);
  });

  it('is nothing for a fact about something else', () => {
    assert.deepEqual(follows({ fact: 'takenUp' }, caseWith(knownBan()), noon('2026-11-24')), []);
    assert.deepEqual(follows({ ...decided, measure: 'x' }, caseWith(knownBan()), noon('2026-11-24')), []);
    assert.deepEqual(follows(stepped('delivered'), registered(), noon('2026-11-24')), []);
  });
});
