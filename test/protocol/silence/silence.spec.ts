import assert from 'node:assert/strict';
import { workingDaysOn } from '../../../protocol/calendar/working-days.ts';
import { hearing } from '../../../protocol/incident/heard.ts';
import type { IncidentFact, Registered } from '../../../protocol/incident/incident-case.ts';
import { incidentDeeds, isHeard } from '../../../protocol/incident/incident-deeds.ts';
import { decideMeasure } from '../../../protocol/incident/responsibility.ts';
import { noticeSilence, sayStillWorking, silenceDue } from '../../../protocol/silence/notice-silence.ts';
import { people, town } from '../../town.ts';
import { assertIdle, draft, must, mustRegistered, now, registered, withdrawn } from '../incident/cases.ts';

const { settings } = town;
const on = (moment: string): Date => new Date(moment);
/** Registered on Monday 23 November 2026 at eleven: five working days later is a Monday again. */
const due = on('2026-11-30T10:00:00Z');
const silent = registered();
const nudged = (): Registered => mustRegistered(noticeSilence(silent, due, settings)).state;

describe('Silence towards the reporter', () => {
  it('[C-22] is noticed after five working days, at the hour at which the reporter last heard anything', () => {
    assert.equal(silenceDue(now, settings).toISOString(), due.toISOString());
    assertIdle(noticeSilence(silent, new Date(due.getTime() - 1), settings), silent);
    const { facts } = must(noticeSilence(silent, due, settings));
    assert.deepEqual(facts, [{ fact: 'silenceNoticed', to: 'handler' }]);
  });

  it('[C-22] is told to the department head two working days after that, once', () => {
    const first = nudged();
    assertIdle(noticeSilence(first, due, settings), first);
    assertIdle(noticeSilence(first, on('2026-12-02T09:59:59Z'), settings), first);
    const second = mustRegistered(noticeSilence(first, on('2026-12-02T10:00:00Z'), settings));
    assert.deepEqual(second.facts, [{ fact: 'silenceNoticed', to: 'head' }]);
    assertIdle(noticeSilence(second.state, on('2027-02-01T10:00:00Z'), settings), second.state);
  });

  it('[C-22] tells who handles it first, however long the bot was away', () => {
    const first = mustRegistered(noticeSilence(silent, on('2026-12-14T10:00:00Z'), settings));
    assert.deepEqual(first.facts, [{ fact: 'silenceNoticed', to: 'handler' }]);
    assertIdle(noticeSilence(first.state, on('2026-12-16T09:00:00Z'), settings), first.state);
    const second = must(noticeSilence(first.state, on('2026-12-16T10:00:00Z'), settings));
    assert.deepEqual(second.facts, [{ fact: 'silenceNoticed', to: 'head' }]);
  });

  it('[C-22] is broken by everything that the reporter hears, and then counts anew', () => {
    const heard = hearing(town, nudged(), [{ fact: 'takenUp' }], on('2026-12-01T10:00:00Z'));
    assertIdle(noticeSilence(heard, on('2026-12-08T09:59:00Z'), settings), heard);
    const again = must(noticeSilence(heard, on('2026-12-08T10:00:00Z'), settings));
    assert.deepEqual(again.facts, [{ fact: 'silenceNoticed', to: 'handler' }]);
  });

  it('is not broken by what the reporter does not hear', () => {
    for (const fact of [
      { fact: 'detailsViewed' },
      { fact: 'accidentReminded' },
      { fact: 'notDelivered', to: people.mark },
      { fact: 'reportSupplemented', complete: true },
    ] as const satisfies readonly IncidentFact[])
      assert.equal(hearing(town, silent, [fact], due), silent, fact.fact);
  });

  it('is no silence any more once the case is finished, was withdrawn, or never was', () => {
    const none = { kind: 'none', grounds: 'Er is genoeg gezegd.' } as const;
    const finished = must(decideMeasure(silent, 'm1', none, { person: people.mark, now })).state;
    for (const state of [finished, withdrawn, draft])
      assertIdle(noticeSilence(state, on('2027-01-01T10:00:00Z'), settings), state);
  });

  it('is ended honestly by letting the reporter know, which is heard; without a silence it says nothing', () => {
    const { state, facts } = mustRegistered(sayStillWorking(nudged()));
    assert.deepEqual(facts, [{ fact: 'stillWorking' }]);
    const told = hearing(town, state, facts, due);
    assert.ok(told.phase === 'registered' && told.heardAt === due.toISOString());
    assertIdle(sayStillWorking(state), state);
    assertIdle(sayStillWorking(silent), silent);
    const heard = hearing(town, nudged(), [{ fact: 'takenUp' }], on('2026-12-01T10:00:00Z'));
    assertIdle(sayStillWorking(heard), heard);
  });

  it('[C-22] counts every step of which the reporter is told, also one that he takes himself, and nothing else', () => {
    const measure = { measure: 'm1', kind: 'warning' } as const;
    const heard: readonly IncidentFact[] = [
      { fact: 'incidentRegistered', complete: true, aftercare: 'no' },
      { fact: 'takenUp' },
      { fact: 'handedOver', to: people.inge },
      { fact: 'measureDecided', ...measure },
      { fact: 'measureStepped', ...measure, step: 'spoken' },
      { fact: 'aftercareEngaged' },
      { fact: 'policeCalled' },
      { fact: 'policeNotNeeded' },
      { fact: 'clientLeft', how: 'byItself' },
      { fact: 'returnExpected', expected: 'r1', how: 'calls' },
      { fact: 'accidentRaised' },
      { fact: 'accidentSettled', as: 'reported' },
      { fact: 'writerContacted', measure: 'm1' },
      { fact: 'writingsGoOn', how: 'byHand' },
      { fact: 'stillWorking' },
    ];
    const unheard: readonly IncidentFact[] = [
      { fact: 'measureReminded', ...measure, late: true },
      { fact: 'detailsViewed' },
      { fact: 'rerouted' },
      { fact: 'reportSupplemented', complete: true },
      { fact: 'orderGiven', nth: 1, said: 'me' },
      { fact: 'orderTakenBack', nth: 1 },
      { fact: 'returnExtended', expected: 'r1', how: 'calls' },
      { fact: 'clientIsHere', expected: 'r1', how: 'calls' },
      { fact: 'returnOver', expected: 'r1', how: 'calls' },
      { fact: 'accidentReminded' },
      { fact: 'otherWriter' },
      { fact: 'silenceNoticed', to: 'head' },
    ];
    const at = now.toISOString();
    for (const by of [people.mark, people.emma]) {
      for (const fact of heard) assert.equal(isHeard(town, silent, { at, by, fact }), true, fact.fact);
      for (const fact of unheard) assert.equal(isHeard(town, silent, { at, by, fact }), false, fact.fact);
    }
    for (const fact of heard.slice(1)) {
      const planned = incidentDeeds(town, silent, { at, by: people.mark, fact }, 0);
      const waits = planned.filter(({ deed }) => deed.do === 'timer' && deed.timer === 'silence');
      assert.deepEqual(
        waits.map(each => each.due),
        [due],
        fact.fact,
      );
    }
  });
});

describe('So many working days later', () => {
  const later = (moment: string, days: number) => workingDaysOn(on(moment), days).toISOString();

  it('keeps the local hour across the changes of the clock', () => {
    // Thursday before summer time begins, and before it ends: ten in the morning both times.
    assert.equal(later('2026-03-26T09:00:00Z', 2), '2026-03-30T08:00:00.000Z');
    assert.equal(later('2026-10-22T08:00:00Z', 2), '2026-10-26T09:00:00.000Z');
  });

  it('skips weekends and Dutch holidays', () => {
    // Over Christmas and the weekend after it, and over King's Day, a Monday.
    assert.equal(later('2026-12-23T10:00:00Z', 2), '2026-12-28T10:00:00.000Z');
    assert.equal(later('2026-04-24T10:00:00Z', 1), '2026-04-28T10:00:00.000Z');
  });

  it('begins with the next opening when nobody is there', () => {
    for (const moment of ['2026-11-27T20:00:00Z', '2026-11-28T12:00:00Z', '2026-11-30T05:00:00Z'])
      assert.equal(later(moment, 5), '2026-12-07T08:00:00.000Z', moment);
  });
});
