import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { median, percentile } from '../../bench/statistics.ts';

const numbers = fc.array(fc.double({ noNaN: true }), { minLength: 1 });

describe('The statistics of the bench', () => {
  it('take the nearest rank: of a hundred numbers the ninety-fifth is the p95', () => {
    const hundred = Array.from({ length: 100 }, (_, n) => 100 - n);
    assert.equal(percentile(hundred, 0.95), 95);
    assert.equal(percentile(hundred, 0.99), 99);
    assert.equal(percentile(hundred, 1), 100);
  });

  it('order numbers as numbers, not as texts', () => assert.equal(median([9, 10, 100]), 10));

  it('only ever name a number that was seen, with the given share at or below it', () => {
    fc.assert(
      fc.property(numbers, fc.double({ min: 0.01, max: 1, noNaN: true }), (seen, share) => {
        const found = percentile(seen, share);
        assert.ok(seen.includes(found));
        assert.ok(seen.filter(one => one <= found).length >= share * seen.length - 1e-6);
      }),
    );
  });

  it('do not take nothing for zero', () => assert.throws(() => median([]), RangeError));
});
