import assert from 'node:assert/strict';
import type { Planned } from '../../../protocol/deed.ts';
import type { IncidentFact, Registered } from '../../../protocol/incident/incident-case.ts';
import { cardPlaces, copiesTo, incidentDeeds } from '../../../protocol/incident/incident-deeds.ts';
import type { PersonId } from '../../../protocol/organisation/organisation.ts';
import { people, town } from '../../town.ts';
import { now, registered, reportOf } from '../incident/cases.ts';

const numbered = (change: Partial<Registered> = {}, report = reportOf()) =>
  registered({ number: 'A-2026-00042', ...change }, report);
const elsewhere = reportOf({ department: 'publiekszaken' });
const number = { fact: 'numberGiven', number: 'A-2026-00042' } as const;
const decided = { fact: 'measureDecided', measure: 'm1', kind: 'warning' } as const;

const deedsOf = (state: Registered, fact: IncidentFact, by: PersonId | 'system' = 'system') =>
  incidentDeeds(town, state, { at: now.toISOString(), by, fact }, 7);

const told = (planned: readonly Planned[], notice: string) =>
  planned.flatMap(({ deed }) => (deed.do === 'tell' && deed.notice === notice ? [deed.person] : []));

describe('Who hears of a report', () => {
  it('[MW-3] [M3-5] the manager, on a card in the department’s channel', () => {
    assert.deepEqual(cardPlaces(town, numbered()), ['channel']);
    const shown = deedsOf(numbered(), number).filter(({ deed }) => deed.do === 'showCard');
    assert.deepEqual(
      shown.map(({ deed }) => deed),
      [{ do: 'showCard', at: 'channel' }],
    );
  });

  it('[MW-3] the manager in chat, beside the safety officer, where the department has no channel', () => {
    assert.deepEqual(cardPlaces(town, numbered({ routed: 'safetyOfficer' })), [
      { chatOf: people.sanne },
      { chatOf: people.mark },
    ]);
  });

  it('[D-8] at once: nothing waits for office hours or for anybody’s click', () => {
    const sunday = new Date('2026-11-22T02:00:00Z');
    const entry = { at: sunday.toISOString(), by: people.emma } as const;
    const sent = { fact: 'incidentRegistered', complete: true, aftercare: 'open' } as const;
    const planned = [sent, number]
      .flatMap(fact => incidentDeeds(town, numbered(), { ...entry, fact }, 0))
      // What the clock is to look at later waits by its nature.
      .filter(({ deed }) => deed.do !== 'timer');
    assert.deepEqual(
      planned.map(({ deed }) => deed.do),
      ['number', 'openAftercare', 'showCard', 'tell', 'tell', 'tell', 'tell'],
    );
    for (const { due } of planned) assert.deepEqual(due, sunday);
  });

  it('[MW-5] [NZ-6] [AC-1] the safety officer gets a copy of every report', () => {
    for (const report of [reportOf(), elsewhere, reportOf({}, false)])
      assert.ok(told(deedsOf(numbered({}, report), number), 'incidentCopy').includes(people.sanne));
  });

  it('[AH-1] [NZ-6] the department head gets a copy', () => {
    assert.ok(told(deedsOf(numbered(), number), 'incidentCopy').includes(people.petra));
  });

  it('[PM-1] [NZ-6] the HR manager of the sector gets a copy, and of no other sector', () => {
    assert.ok(copiesTo(town, numbered()).includes(people.fatima));
    assert.ok(!copiesTo(town, numbered({}, elsewhere)).includes(people.fatima));
  });

  it('nobody gets a copy of the own report, or the same one twice', () => {
    const byHead = numbered({ reporter: people.petra });
    assert.deepEqual(told(deedsOf(byHead, number), 'incidentCopy'), [people.sanne, people.fatima]);
    const both = { ...town, safetyOfficers: [people.sanne, people.petra] };
    const entry = { at: now.toISOString(), by: 'system', fact: number } as const;
    const copies = told(incidentDeeds(both, numbered(), entry, 0), 'incidentCopy');
    assert.deepEqual(copies, [people.sanne, people.petra, people.fatima]);
  });

  it('nobody sees a report before it has its number', () => {
    const sent = { fact: 'incidentRegistered', complete: true, aftercare: 'no' } as const;
    assert.deepEqual(
      deedsOf(numbered(), sent).map(({ deed }) => deed),
      [{ do: 'number' }],
    );
  });
});

describe('Who hears of a decision', () => {
  it('[M2-8] [NZ-6] everybody who got a copy of the report', () => {
    assert.deepEqual(
      told(deedsOf(numbered(), decided, people.mark), 'measureCopy'),
      copiesTo(town, numbered()),
    );
  });

  it('[C-22] the reporter, whatever was done with the report', () => {
    const facts: readonly IncidentFact[] = [
      { fact: 'takenUp' },
      { fact: 'handedOver', to: people.inge },
      decided,
      { fact: 'aftercareEngaged' },
    ];
    for (const fact of facts)
      assert.deepEqual(
        told(deedsOf(numbered(), fact, people.mark), 'reportProgress'),
        [people.emma],
        fact.fact,
      );
  });

  it('[C-21] whom the case was handed to', () => {
    const planned = deedsOf(numbered(), { fact: 'handedOver', to: people.inge }, people.mark);
    assert.deepEqual(told(planned, 'handedToYou'), [people.inge]);
  });

  it('never the one who decided', () => {
    assert.ok(!told(deedsOf(numbered(), decided, people.petra), 'measureCopy').includes(people.petra));
  });
});
