import assert from 'node:assert/strict';
import { comparePeople, type Described } from '../../../protocol/aggressor/same-person.ts';
import type { LookedUp, LookState } from '../../../protocol/look/look-case.ts';
import { lookDeeds, looksWatchedBy } from '../../../protocol/look/look-deeds.ts';
import { lookKeys } from '../../../protocol/look/look-keys.ts';
import { looksAllowed, looksWithin } from '../../../protocol/look/look-limit.ts';
import { lookStanding, mayLook, reasonsFor } from '../../../protocol/look/look-rights.ts';
import type { IncidentFound } from '../../../protocol/look/people-found.ts';
import { peopleFound, runningOf, yearsOf } from '../../../protocol/look/people-found.ts';
import { people, town } from '../../town.ts';

const at = '2026-11-23T10:00:00.000Z';
const look = (change: Partial<LookedUp> = {}): LookedUp => ({
  phase: 'lookedUp',
  by: people.mark,
  at,
  as: 'responsible',
  reason: 'talk',
  found: [],
  prints: [],
  ...change,
});

describe('Who may look somebody up', () => {
  it('[H1-4] is who is responsible for others, or for the register, and finds what was reported', () => {
    for (const name of ['mark', 'farid', 'petra', 'inge', 'sanne'] as const)
      assert.equal(lookStanding(town, people[name]), 'responsible', name);
  });

  it('[H1-4] is who works in a department and prepares a talk, and finds no more than whether to ask', () => {
    assert.equal(lookStanding(town, people.emma), 'colleague');
    assert.deepEqual(reasonsFor('colleague'), ['talk', 'homeVisit']);
    assert.deepEqual(reasonsFor('responsible'), ['talk', 'homeVisit', 'newReport', 'other']);
  });

  it('is nobody else', () => {
    for (const person of [people.rosa, people.fatima, 'stranger'])
      assert.equal(lookStanding(town, person), undefined);
  });

  it('is no colleague where the municipality lets them look no times', () => {
    const strict = { ...town, settings: { ...town.settings, lookUpsPerDayByColleagues: 0 } };
    assert.equal(mayLook(strict, people.emma), false);
    assert.equal(mayLook(strict, people.mark), true);
  });
});

describe('How often somebody may look', () => {
  it('[H1-4] is counted within a day, by what was looked up alone', () => {
    const recent: readonly LookState[] = [
      look({ at: '2026-11-23T09:59:00.000Z' }),
      look({ at: '2026-11-22T10:00:00.001Z' }),
      look({ at: '2026-11-22T10:00:00.000Z' }),
      { phase: 'compared', by: people.mark, at, incident: 'a', found: [] },
    ];
    assert.deepEqual(looksWithin(recent, new Date(at)), { looked: 2, refusedBefore: false });
    const { found: _, prints: __, ...asked } = look();
    const refused = { ...asked, phase: 'refused', before: 20 } as const;
    assert.equal(looksWithin([refused], new Date(at)).refusedBefore, true);
  });

  it('is less for who only prepares a talk', () => {
    assert.equal(looksAllowed('responsible', town.settings), 20);
    assert.equal(looksAllowed('colleague', town.settings), 5);
  });

  it('[AC-5] is told to the safety officer when it is too often; to somebody else when it is the safety officer', () => {
    assert.deepEqual(looksWatchedBy(town, people.mark), [people.sanne]);
    assert.deepEqual(looksWatchedBy({ ...town, administrators: [people.sanne, people.tom] }, people.sanne), [
      people.tom,
    ]);
    assert.deepEqual(looksWatchedBy(town, people.sanne), []);
  });

  it('is told once, and nothing else follows from looking', () => {
    const entry = (fact: Parameters<typeof lookDeeds>[2]['fact']) => ({ at, by: people.mark, fact });
    const follow = (fact: Parameters<typeof lookDeeds>[2]['fact']) =>
      lookDeeds(town, look(), entry(fact), 0).map(({ deed }) => deed);
    assert.deepEqual(follow({ fact: 'lookRefused', told: true }), [
      { do: 'tell', person: people.sanne, notice: 'tooManyLooks', entry: 0 },
    ]);
    assert.deepEqual(follow({ fact: 'lookRefused', told: false }), []);
    assert.deepEqual(follow({ fact: 'lookedUp' }), []);
    assert.deepEqual(follow({ fact: 'candidatesCompared' }), []);
  });
});

describe('Under what a look is found', () => {
  it('[C-8] are the incidents that it led to and whom it was for; a refused one led nowhere', () => {
    const found = [{ incident: 'a', same: 'certain' }] as const;
    assert.deepEqual(lookKeys(look({ found, prints: ['p'] })), ['case:a', 'print:p']);
    assert.deepEqual(lookKeys({ phase: 'compared', by: people.mark, at, incident: 'own', found }), [
      'case:a',
    ]);
    const { found: _, prints: __, ...asked } = look();
    assert.deepEqual(lookKeys({ ...asked, phase: 'refused', before: 20 }), []);
  });
});

const asked: Described = { name: 'J. van den Berg', birthDate: '1980-02-01' };

const incident = (
  id: string,
  said: Described,
  change: Partial<IncidentFound> = {},
): readonly IncidentFound[] => {
  const likeness = comparePeople(asked, said);
  if (likeness.same === 'no') return [];
  return [
    {
      incident: id,
      said,
      likeness,
      registeredAt: `2026-0${id.length}-01T09:00:00.000Z`,
      report: { sorts: ['scolding'], at: '2026-03-01T08:00:00.000Z', department: 'stadstoezicht' },
      measures: [],
      ...change,
    },
  ];
};

const idsOf = (found: readonly IncidentFound[]) =>
  peopleFound(found).map(({ same, incidents }) => [same, incidents.map(({ incident: id }) => id)]);

describe('Who was found', () => {
  it('[H1-4] is put together by date of birth, and kept apart where a name is all there is', () => {
    const found = [
      ...incident('a', { name: 'Jan van den Berg', birthDate: '1980-02-01' }),
      ...incident('bb', { name: 'Berg', birthDate: '1980-02-01' }),
      ...incident('ccc', { name: 'J. van den Berg' }),
      ...incident('dddd', { name: 'Berg' }),
    ];
    assert.deepEqual(idsOf(found), [
      ['certain', ['bb', 'a']],
      ['possible', ['dddd']],
      ['possible', ['ccc']],
    ]);
  });

  it('is put together as colleagues decided, and kept apart as they decided', () => {
    const verdict = (other: string, is: 'same' | 'other') => ({
      kin: {
        found: [],
        verdicts: [{ incident: other, is, by: people.mark, at, decidedIn: 'x' }],
      },
    });
    const same = [
      ...incident('a', { name: 'Jan van den Berg', birthDate: '1980-02-01' }),
      ...incident('bb', { name: 'J. van den Berg' }, verdict('a', 'same')),
    ];
    assert.deepEqual(idsOf(same), [['certain', ['bb', 'a']]]);
    const twins = [
      ...incident('a', { name: 'Jan van den Berg', birthDate: '1980-02-01' }),
      ...incident('bb', { name: 'J. van den Berg', birthDate: '1980-02-01' }, verdict('a', 'other')),
    ];
    assert.equal(idsOf(twins).length, 2);
  });

  it('[H1-4] is told by year and kind, the latest year first', () => {
    const found = [
      { report: { sorts: ['scolding', 'threat'], at: '2026-03-01T08:00:00.000Z', department: 'd' } },
      { report: { sorts: ['threat'], at: '2026-05-01T08:00:00.000Z', department: 'd' } },
      // Half an hour before midnight in London is next year in Amsterdam.
      { report: { sorts: ['violence'], at: '2024-12-31T23:30:00.000Z', department: 'd' } },
    ] as const;
    assert.deepEqual(yearsOf(found), [
      {
        year: 2026,
        reports: 2,
        sorts: [
          { sort: 'scolding', count: 1 },
          { sort: 'threat', count: 2 },
        ],
      },
      { year: 2025, reports: 1, sorts: [{ sort: 'violence', count: 1 }] },
    ]);
  });

  it('[H1-4] has the measures that run, and not those that are over', () => {
    const measure = (until: string) =>
      ({
        id: until,
        decidedAt: at,
        decidedBy: people.mark,
        plan: {
          kind: 'accessBan',
          grounds: 'x',
          locations: 'all',
          from: '2026-01-01',
          until,
          delivery: 'inPerson',
        },
      }) as const;
    assert.deepEqual(
      runningOf([{ measures: [measure('2027-01-01'), measure('2026-02-01')] }], '2026-11-23'),
      [{ kind: 'accessBan', until: '2027-01-01' }],
    );
  });
});
