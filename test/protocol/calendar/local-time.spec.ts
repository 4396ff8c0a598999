import assert from 'node:assert/strict';
import fc from 'fast-check';
import { instantOf, isDate, localDate, localTime, localYear } from '../../../protocol/calendar/local-time.ts';

describe('The instant of a local date and time', () => {
  it('is an hour earlier in Greenwich in winter, two in summer', () => {
    assert.equal(instantOf('2026-11-23', '09:05')?.toISOString(), '2026-11-23T08:05:00.000Z');
    assert.equal(instantOf('2026-07-23', '09:05')?.toISOString(), '2026-07-23T07:05:00.000Z');
  });

  const noMoments: readonly [string, string, string][] = [
    ['31 February', '2026-02-31', '10:00'],
    ['29 February of a common year', '2026-02-29', '10:00'],
    ['25 o’clock', '2026-02-28', '25:00'],
    ['24 o’clock', '2026-02-28', '24:00'],
    ['the hour that summer time skips', '2026-03-29', '02:30'],
    ['a time without its zero', '2026-02-28', '9:05'],
    ['no time', '2026-02-28', ''],
    ['no date', '', '10:00'],
    ['words', 'gisteren', 'laat'],
  ];
  for (const [name, date, time] of noMoments)
    it(`does not exist for ${name}`, () => {
      assert.equal(instantOf(date, time), undefined);
    });

  it('is one of the two for the hour that winter time repeats', () => {
    const found = instantOf('2026-10-25', '02:30')?.toISOString() ?? '';
    assert.ok(['2026-10-25T00:30:00.000Z', '2026-10-25T01:30:00.000Z'].includes(found), found);
  });

  it('gives back every minute that the clock showed', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2000-01-01'), max: new Date('2040-01-01'), noInvalidDate: true }),
        at => {
          const again = instantOf(localDate(at), localTime(at));
          assert.ok(again);
          assert.equal(localDate(again), localDate(at));
          assert.equal(localTime(again), localTime(at));
        },
      ),
    );
  });

  it('never throws, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (date, time) => {
        const at = instantOf(date, time);
        assert.ok(at === undefined || !Number.isNaN(at.getTime()));
      }),
    );
  });
});

describe('A date', () => {
  for (const text of ['2026-11-23', '2028-02-29'])
    it(`is ${text}`, () => {
      assert.equal(isDate(text), true);
    });

  for (const text of [
    '2026-02-29',
    '2026-13-01',
    '23-11-2026',
    '2026-1-1',
    '2026-11-23T10:00',
    '',
    'vandaag',
  ])
    it(`is not ${JSON.stringify(text)}`, () => {
      assert.equal(isDate(text), false);
    });
});

describe('The local year', () => {
  it('begins at midnight in Amsterdam', () => {
    assert.equal(localYear(new Date('2026-12-31T22:59:59Z')), 2026);
    assert.equal(localYear(new Date('2026-12-31T23:00:00Z')), 2027);
  });
});
