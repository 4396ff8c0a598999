import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { day, dayAfter, euros, hour, row, weekday } from '../../letters/dutch.ts';

describe('Dates and amounts in a letter', () => {
  it('are Dutch, with the month in full', () => assert.equal(day('2026-03-01'), '1 maart 2026'));

  it('are those of Amsterdam, in winter and in summer', () => {
    assert.equal(
      `${weekday('2026-11-23T23:30:00Z')}, ${hour('2026-11-23T23:30:00Z')}`,
      'dinsdag 24 november 2026, 00.30 uur',
    );
    assert.equal(hour('2026-07-01T12:00:00Z'), '14.00 uur');
    assert.equal(hour('2026-07-01T12:00'), '12.00 uur');
  });

  it('go on past the end of a month, a year and summer time', () => {
    assert.equal(dayAfter('2026-12-31'), '2027-01-01');
    assert.equal(dayAfter('2026-10-24'), '2026-10-25');
    assert.equal(dayAfter('2026-10-25'), '2026-10-26');
    assert.equal(dayAfter('2028-02-28'), '2028-02-29');
  });

  it('have a comma before the cents, and stay on one line', () =>
    assert.equal(euros(123456), '€\u00a01.234,56'));

  it('stand in a row as Dutch writes it', () => assert.equal(row(['a', 'b', 'c']), 'a, b en c'));
});
