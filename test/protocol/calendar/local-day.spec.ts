import assert from 'node:assert/strict';
import fc from 'fast-check';
import { DateTime } from 'luxon';
import {
  clock,
  dayOf,
  instantOn,
  isoDateOf,
  timeOf,
  weekdayOf,
  yearOf,
} from '../../../protocol/calendar/local-day.ts';

const zone = 'Europe/Amsterdam';
const hour = 3_600_000;
const moment = fc.date({ min: new Date('1980-01-01'), max: new Date('2045-01-01'), noInvalidDate: true });
const at = (text: string): Date => new Date(text);

/** What the calendar library says of the same moment. */
const library = (instant: Date) => DateTime.fromJSDate(instant, { zone });

describe('A day in Amsterdam', () => {
  it('is the day that the calendar shows, whatever the season', () => {
    fc.assert(
      fc.property(moment, instant => {
        const day = dayOf(instant);
        const { year, weekday } = library(instant);
        assert.equal(isoDateOf(day), library(instant).toFormat('yyyy-MM-dd'));
        assert.deepEqual([yearOf(day), weekdayOf(day)], [year, weekday]);
        assert.equal(timeOf(instant), library(instant).diff(midnight(instant)).toMillis());
      }),
      { numRuns: 2_000 },
    );
  });

  /** Midnight on the wall, as if that day no clock were changed. */
  const midnight = (instant: Date): DateTime => {
    const local = library(instant);
    return local.minus({
      milliseconds: clock(local.hour, local.minute) + local.second * 1_000 + local.millisecond,
    });
  };

  it('has each of its moments at its place: a moment is found again by its day and its time', () => {
    fc.assert(
      fc.property(moment, instant => {
        const found = instantOn(dayOf(instant), timeOf(instant));
        const isTheSame = found.getTime() === instant.getTime();
        // In the hour that is lived twice, the first one is meant.
        assert.ok(isTheSame || found.getTime() === instant.getTime() - hour, found.toISOString());
      }),
      { numRuns: 2_000 },
    );
  });

  it('every hour of the nights in which the clock is changed is where the library has it', () => {
    for (let year = 1985; year < 2040; year += 1) {
      for (const month of [3, 9, 10]) {
        for (let date = 20; date <= (month === 9 ? 30 : 31); date += 1) {
          const day = Math.floor(Date.UTC(year, month - 1, date) / (24 * hour));
          for (const [h, m] of [
            [0, 0],
            [1, 59],
            [2, 0],
            [2, 30],
            [3, 0],
            [3, 30],
            [9, 0],
          ] as const) {
            const expected = DateTime.fromObject({ year, month, day: date, hour: h, minute: m }, { zone });
            // Of an hour that is lived twice the library may mean the second.
            const first = expected.minus({ hours: 1 });
            const meant = first.toFormat('HH:mm') === expected.toFormat('HH:mm') ? first : expected;
            assert.equal(instantOn(day, clock(h, m)).toISOString(), meant.toJSDate().toISOString());
          }
        }
      }
    }
  });

  it('begins at midnight in Amsterdam, not in Greenwich', () => {
    assert.equal(isoDateOf(dayOf(at('2026-11-23T22:59:59.999Z'))), '2026-11-23');
    assert.equal(isoDateOf(dayOf(at('2026-11-23T23:00:00Z'))), '2026-11-24');
    assert.equal(isoDateOf(dayOf(at('2026-07-23T22:00:00Z'))), '2026-07-24');
  });
});
