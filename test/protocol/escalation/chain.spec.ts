import assert from 'node:assert/strict';
import fc from 'fast-check';
import { usualOfficeHours, workingMinutesLater } from '../../../protocol/calendar/working-hours.ts';
import { type Chain, callsOf, chainNames, dueRound, nextCall } from '../../../protocol/escalation/chain.ts';
import { chainOf } from '../../../protocol/escalation/chain-of.ts';
import { whomToCall } from '../../../protocol/escalation/whom.ts';
import { people, town } from '../../town.ts';

const hours = usualOfficeHours;
const chain: Chain = [
  { to: 'responders', after: 30, hours: 'always', times: 2, every: 15 },
  { to: 'manager', after: 10, hours: 'always', times: 1, every: 10 },
  { to: 'head', after: 60, hours: 'working', times: 1, every: 60 },
];
const since = new Date('2026-11-23T10:00:00Z');
const minutes = (n: number) => new Date(since.getTime() + n * 60_000);

describe('A chain of escalation', () => {
  it('says who is called, when and how often, each rung counted from the one before', () => {
    const calls = callsOf(chain, since, hours).map(({ at, to }) => [
      to,
      (at.getTime() - since.getTime()) / 60_000,
    ]);
    assert.deepEqual(calls, [
      ['responders', 30],
      ['responders', 45],
      ['manager', 55],
      ['head', 115],
    ]);
  });

  it('calls nobody before it is due, and stops when it has ended', () => {
    assert.equal(dueRound(chain, since, 0, minutes(29), hours), undefined);
    assert.deepEqual(dueRound(chain, since, 0, minutes(30), hours), { to: ['responders'], made: 1 });
    assert.equal(dueRound(chain, since, 1, minutes(44), hours), undefined);
    assert.equal(dueRound(chain, since, 4, minutes(9_999), hours), undefined);
    assert.equal(nextCall(chain, since, 4, hours), undefined);
  });

  it('after a long silence asks each rung once, and goes on from there', () => {
    assert.deepEqual(dueRound(chain, since, 0, minutes(60), hours), {
      to: ['responders', 'manager'],
      made: 3,
    });
  });

  it('makes every call of its own exactly once, however often it is looked at', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 40 }), looks => {
        let made = 0;
        const called: string[] = [];
        for (const look of looks.toSorted((a, b) => a - b)) {
          const round = dueRound(chain, since, made, minutes(look), hours);
          if (!round) continue;
          assert.ok(round.made > made);
          assert.equal(new Set(round.to).size, round.to.length);
          called.push(...round.to);
          made = round.made;
        }
        assert.ok(called.filter(to => to === 'manager').length <= 1);
        assert.ok(called.filter(to => to === 'responders').length <= 2);
      }),
    );
  });

  it('counts office hours where it says so: not the night, not the weekend, not a holiday', () => {
    const later = (from: string, n: number) => workingMinutesLater(new Date(from), n, hours).toISOString();
    assert.equal(
      later('2026-11-27T15:30:00Z', 60),
      '2026-11-30T08:30:00.000Z',
      'Friday 16:30 to Monday 09:30',
    );
    assert.equal(later('2026-11-23T05:00:00Z', 0), '2026-11-23T08:00:00.000Z', 'before opening');
    assert.equal(
      later('2026-12-24T15:00:00Z', 120),
      '2026-12-28T09:00:00.000Z',
      'over Christmas and a weekend',
    );
    assert.equal(
      later('2026-03-27T15:30:00Z', 60),
      '2026-03-30T07:30:00.000Z',
      'summer time began in between',
    );
    assert.equal(later('2026-10-23T14:30:00Z', 60), '2026-10-26T08:30:00.000Z', 'and ended');
  });

  it('never leaves first care or an unclaimed request with nobody, by the usual chains [LG-1] [NZ-2]', () => {
    const about = { department: 'stadstoezicht', group: 'bog', except: [] };
    for (const each of chainNames)
      for (const { to } of chainOf(town, each)) assert.ok(whomToCall(town, [to], about).length > 0, to);
  });
});

describe('Whom a chain calls', () => {
  const about = { department: 'stadstoezicht', group: 'bog', except: [people.emma] };

  it('is looked up when it calls: the handler, else the manager', () => {
    assert.deepEqual(whomToCall(town, ['handler'], about), [people.mark]);
    assert.deepEqual(whomToCall(town, ['handler'], { ...about, handler: people.farid }), [people.farid]);
  });

  it('is nobody twice, also where somebody has two parts', () => {
    const called = whomToCall(town, ['manager', 'handler', 'manager'], about);
    assert.deepEqual(called, [people.mark]);
  });

  it('is never the victim, nor who may not know; the safety officer is called in his place [C-14]', () => {
    const hidden = { ...about, except: [people.emma, people.mark, people.farid, people.petra] };
    assert.deepEqual(whomToCall(town, ['manager', 'head'], hidden), [people.sanne]);
    assert.ok(!whomToCall(town, ['responders'], { ...about, except: [people.rosa] }).includes(people.rosa));
  });

  it('is the administrators where there is no safety officer who may know', () => {
    const about2 = { ...about, except: [people.mark, ...town.safetyOfficers] };
    const others = town.administrators.filter(person => !about2.except.includes(person));
    assert.deepEqual(whomToCall(town, ['manager'], about2), others);
  });
});
