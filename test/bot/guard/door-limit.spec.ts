import assert from 'node:assert/strict';
import { createDoorLimit } from '../../../bot/guard/door-limit.ts';

const rate = { burst: 5, perSecond: 1 };

describe('the limit at the door', () => {
  let now = 0;
  const clock = () => now;
  beforeEach(() => {
    now = 0;
  });

  it('stops an address from which only junk comes, and nobody else', () => {
    const door = createDoorLimit(rate, clock);
    for (let n = 0; n < 5; n += 1) assert.equal(door.admits('192.0.2.7'), true);
    assert.equal(door.admits('192.0.2.7'), false);
    assert.equal(door.admits('192.0.2.8'), true);
    now += 1_000;
    assert.equal(door.admits('192.0.2.7'), true);
  });

  it('does not count where Teams spoke from, so that a flood through the same proxy keeps nobody out', () => {
    const door = createDoorLimit(rate, clock);
    door.vouch('192.0.2.7');
    for (let n = 0; n < 100; n += 1) assert.equal(door.admits('192.0.2.7'), true);
  });

  it('counts again where Teams has not spoken from for a day', () => {
    const door = createDoorLimit({ burst: 1, perSecond: 0 }, clock);
    door.vouch('192.0.2.7');
    now += 24 * 3_600_000;
    assert.deepEqual([door.admits('192.0.2.7'), door.admits('192.0.2.7')], [true, false]);
  });

  it('cannot tell apart who comes through a proxy that names nobody, and leaves that to the proxy', () => {
    const door = createDoorLimit({ burst: 1, perSecond: 0 }, clock);
    door.vouch(undefined);
    assert.deepEqual([door.admits(undefined), door.admits(undefined)], [true, true]);
  });

  it('remembers a thousand addresses of Teams, the latest ones', () => {
    const door = createDoorLimit({ burst: 1, perSecond: 0 }, clock);
    for (let n = 0; n <= 1_000; n += 1) door.vouch(`a${n}`);
    assert.deepEqual([door.admits('a1'), door.admits('a1')], [true, true]);
    assert.deepEqual([door.admits('a0'), door.admits('a0')], [true, false]);
  });
});
