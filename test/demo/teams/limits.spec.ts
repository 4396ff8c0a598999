import assert from 'node:assert/strict';
import { documentedLimits, type SendCounter, sendCounter } from '../../../demo/teams/limits.ts';

describe('the limits on sending of the Teams double', () => {
  let time: number;
  let counter: SendCounter;
  beforeEach(() => {
    time = 0;
    counter = sendCounter(documentedLimits, () => time);
  });
  const sendEvery = (milliseconds: number, times: number) =>
    Array.from({ length: times }, () => {
      const wait = counter.count('a:emma');
      time += milliseconds;
      return wait;
    });
  const free = (times: number) => Array.from({ length: times }, () => undefined);

  it('let seven messages through in one second, and eight in two', () => {
    assert.deepEqual(sendEvery(100, 8), [...free(7), 1]);
    time = 1000;
    assert.deepEqual(sendEvery(100, 2), [undefined, 1]);
    time = 2000;
    assert.equal(counter.count('a:emma'), undefined);
  });

  it('let sixty messages through in half a minute', () => {
    assert.deepEqual(sendEvery(300, 61), [...free(60), 12]);
    time = 30_000;
    assert.equal(counter.count('a:emma'), undefined);
  });

  it('do not count what was refused', () => {
    sendEvery(0, 20);
    time = 2000;
    assert.deepEqual(sendEvery(0, 7), free(7));
  });

  it('let fifty messages a second through to all conversations together', () => {
    const waits = Array.from({ length: 51 }, (_, index) => counter.count(`a:${index}`));
    assert.deepEqual(waits, [...free(50), 1]);
  });

  it('are none when there are none', () => {
    counter = sendCounter([], () => time);
    assert.deepEqual(sendEvery(0, 500), free(500));
  });
});
