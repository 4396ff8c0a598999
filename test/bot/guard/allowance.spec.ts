import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createAllowance } from '../../../bot/guard/allowance.ts';

const rate = { burst: 3, perSecond: 2 };

describe('what somebody may have', () => {
  let now = 0;
  const clock = () => now;
  beforeEach(() => {
    now = 1_000;
  });

  it('is so much at once, and so much more with every second', () => {
    const allowance = createAllowance(rate, clock);
    const take = (times: number) => Array.from({ length: times }, () => allowance.take('a'));
    assert.deepEqual(take(4), [true, true, true, false]);
    now += 500;
    assert.deepEqual(take(2), [true, false]);
    now += 60_000;
    assert.deepEqual(take(4), [true, true, true, false]);
  });

  it('is everybody’s own', () => {
    const allowance = createAllowance({ burst: 1, perSecond: 0 }, clock);
    assert.deepEqual(
      ['a', 'a', 'b', 'b'].map(key => allowance.take(key)),
      [true, false, true, false],
    );
  });

  it('is not kept for more than so many: the one longest unheard of is forgotten', () => {
    const allowance = createAllowance({ burst: 1, perSecond: 0 }, clock, 2);
    for (const key of ['a', 'b', 'a', 'c']) allowance.take(key);
    assert.equal(allowance.take('a'), false);
    assert.equal(allowance.take('b'), true);
  });

  it('never comes to more than the burst and what time added, however it is asked for', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(700), { maxLength: 200 }), gaps => {
        now = 0;
        const allowance = createAllowance(rate, clock);
        let taken = 0;
        for (const gap of gaps) {
          now += gap;
          if (allowance.take('a')) taken += 1;
        }
        assert.ok(taken <= rate.burst + (now / 1_000) * rate.perSecond);
        now += 2_000;
        assert.equal(allowance.take('a'), true);
      }),
    );
  });
});
