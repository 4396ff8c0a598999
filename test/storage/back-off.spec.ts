import assert from 'node:assert/strict';
import fc from 'fast-check';
import { nextTry, patience } from '../../storage/back-off.ts';
import { minute } from './samples.ts';

const now = minute(0);
const wait = (...[attempts, jitter, retryAfter]: [number, number, number?]) =>
  (nextTry(attempts, now, jitter, retryAfter)?.getTime() ?? Number.NaN) - now.getTime();

const attempts = fc.integer({ min: 1, max: patience.attempts - 1 });
const jitter = fc.double({ min: 0, max: 1, noNaN: true });

describe('Trying again', () => {
  it('waits twice as long after every attempt', () => {
    assert.deepEqual(
      [1, 2, 3, 4].map(times => wait(times, 1)),
      [2_000, 4_000, 8_000, 16_000],
    );
  });

  it('never waits longer than the most, nor less than half a first wait, by itself', () => {
    fc.assert(
      fc.property(attempts, jitter, (times, chance) => {
        const waited = wait(times, chance);
        assert.ok(waited >= patience.first / 2 && waited <= patience.most, String(waited));
      }),
    );
  });

  it('spreads those who failed together over half of the wait', () => {
    assert.equal(wait(3, 0), 4_000);
    assert.equal(wait(3, 0.5), 6_000);
  });

  it('never comes back sooner than was asked for', () => {
    fc.assert(
      fc.property(attempts, jitter, fc.integer({ min: 0, max: 86_400_000 }), (times, chance, retryAfter) =>
        assert.ok(wait(times, chance, retryAfter) >= retryAfter),
      ),
    );
    assert.equal(wait(1, 1, 60_000), 60_000);
  });

  it('ends after enough attempts, also when the other side asks for another one', () => {
    assert.ok(nextTry(patience.attempts - 1, now, 1));
    assert.equal(nextTry(patience.attempts, now, 1), undefined);
    assert.equal(nextTry(patience.attempts, now, 1, 1_000), undefined);
  });

  it('survives an outage of three hours', () => {
    const waits = Array.from({ length: patience.attempts - 1 }, (_, index) => wait(index + 1, 1));
    assert.ok(waits.reduce((sum, each) => sum + each, 0) > 3 * 3_600_000);
  });
});
