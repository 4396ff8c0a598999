import assert from 'node:assert/strict';
import fc from 'fast-check';
import { localDate, localTime } from '../../../protocol/calendar/local-time.ts';
import { daysLater, nextWorkingMorning, workingDaysLater } from '../../../protocol/calendar/working-days.ts';

const minute = 60_000;
const day = 24 * 60 * minute;

/** An afternoon in Amsterdam, whatever the season. */
const afternoonOf = (date: string) => new Date(`${date}T13:30:00Z`);

const moment = fc.date({ min: new Date('2024-01-01'), max: new Date('2034-01-01'), noInvalidDate: true });

describe('The next working morning', () => {
  const cases: readonly [string, string, string][] = [
    ['an ordinary Monday', '2026-11-23', '2026-11-24'],
    ['a Friday', '2026-11-27', '2026-11-30'],
    ['a Saturday', '2026-11-28', '2026-11-30'],
    ['the day before Koningsdag', '2026-04-26', '2026-04-28'],
    [
      'the Friday before a Koningsdag that is kept on Saturday, because the 27th is a Sunday',
      '2025-04-25',
      '2025-04-28',
    ],
    ['the Friday before Easter Monday', '2026-04-03', '2026-04-07'],
    ['the Wednesday before Ascension Day', '2026-05-13', '2026-05-15'],
    ['the Friday before Whit Monday', '2026-05-22', '2026-05-26'],
    ['Christmas Eve, with both days of Christmas and a weekend behind it', '2026-12-24', '2026-12-28'],
    ['New Year’s Eve', '2026-12-31', '2027-01-04'],
    ['the Thursday before Good Friday, which is a working day', '2026-04-02', '2026-04-03'],
    ['the day before Sinterklaas, which is a working day', '2025-12-04', '2025-12-05'],
  ];
  for (const [name, from, expected] of cases)
    it(`after ${name} is ${expected} at nine`, () => {
      const next = nextWorkingMorning(afternoonOf(from));
      assert.equal(`${localDate(next)} ${localTime(next)}`, `${expected} 09:00`);
    });

  it('is nine on the clock on either side of a change to summer or winter time', () => {
    assert.equal(nextWorkingMorning(afternoonOf('2026-10-23')).toISOString(), '2026-10-26T08:00:00.000Z');
    assert.equal(nextWorkingMorning(afternoonOf('2026-03-27')).toISOString(), '2026-03-30T07:00:00.000Z');
  });

  it('goes by the date in Amsterdam, not by that of Greenwich', () => {
    // Half past twelve at night on Tuesday; in Greenwich it is still Monday.
    assert.equal(localDate(nextWorkingMorning(new Date('2026-11-23T23:30:00Z'))), '2026-11-25');
  });

  it('is always nine in the morning of a later weekday, within six days', () => {
    fc.assert(
      fc.property(moment, at => {
        const next = nextWorkingMorning(at);
        assert.equal(localTime(next), '09:00');
        assert.ok(localDate(next) > localDate(at));
        assert.ok(next.getTime() - at.getTime() < 6 * day);
        assert.ok(![0, 6].includes(new Date(`${localDate(next)}T12:00:00Z`).getUTCDay()));
      }),
    );
  });
});

describe('Working days later', () => {
  const cases: readonly [string, string, number, string][] = [
    ['two, from Monday', '2026-11-23', 2, '2026-11-25'],
    ['two, over a weekend', '2026-11-26', 2, '2026-11-30'],
    ['two, from a Saturday', '2026-11-28', 2, '2026-12-01'],
    ['two, over Easter', '2026-04-02', 2, '2026-04-07'],
    ['two, over Koningsdag', '2026-04-24', 2, '2026-04-29'],
    ['two, over Ascension Day and the weekend after it', '2026-05-13', 2, '2026-05-18'],
    ['two, over Christmas', '2026-12-24', 2, '2026-12-29'],
    ['five, over the turn of the year', '2026-12-29', 5, '2027-01-06'],
  ];
  for (const [name, from, days, expected] of cases)
    it(`${name}, is ${expected} at the end of the afternoon`, () => {
      const due = workingDaysLater(afternoonOf(from), days);
      assert.equal(`${localDate(due)} ${localTime(due)}`, `${expected} 17:00`);
    });

  it('are as many next working mornings', () => {
    fc.assert(
      fc.property(moment, fc.integer({ min: 1, max: 15 }), (at, days) => {
        let step = at;
        for (let left = days; left > 0; left -= 1) step = nextWorkingMorning(step);
        assert.equal(localDate(workingDaysLater(at, days)), localDate(step));
      }),
    );
  });
});

describe('Days later', () => {
  it('count every day, holidays and weekends too, until the last minute of the last', () => {
    assert.equal(daysLater(afternoonOf('2026-12-21'), 7).toISOString(), '2026-12-28T22:59:59.999Z');
  });

  it('last until midnight in Amsterdam when the clock changes in between', () => {
    assert.equal(daysLater(afternoonOf('2026-10-20'), 7).toISOString(), '2026-10-27T22:59:59.999Z');
    assert.equal(daysLater(afternoonOf('2026-03-26'), 7).toISOString(), '2026-04-02T21:59:59.999Z');
  });

  it('start from the date in Amsterdam', () => {
    assert.equal(localDate(daysLater(new Date('2026-11-23T23:30:00Z'), 7)), '2026-12-01');
  });

  it('end at 23:59 that many dates further', () => {
    fc.assert(
      fc.property(moment, fc.integer({ min: 0, max: 60 }), (at, days) => {
        const due = daysLater(at, days);
        assert.equal(localTime(due), '23:59');
        const dates = Date.parse(localDate(due)) - Date.parse(localDate(at));
        assert.equal(dates / day, days);
        assert.notEqual(localDate(new Date(due.getTime() + 1)), localDate(due));
      }),
    );
  });
});
