import assert from 'node:assert/strict';
import { changes } from '../../../demo/teams/changes.ts';

describe('waiting for a change in the Teams double', () => {
  it('ends at once when it is true already', async () => {
    assert.equal(await changes().until(() => 'daar'), 'daar');
  });

  it('ends with the change that makes it true, and asks no more after it', async () => {
    const changed = changes();
    let looks = 0;
    const found = changed.until(() => {
      looks += 1;
      return looks === 3 && looks;
    });
    for (let index = 0; index < 5; index++) changed.publish('a:emma');
    assert.deepEqual([await found, looks], [3, 3]);
  });

  it('ends in an error that shows the question when it never becomes true', async () => {
    const never = changes().until(() => false, 10);
    await assert.rejects(never, /within 10 ms: \(\) => false/);
  });

  it('ends in the error of whoever looks', async () => {
    const broken = changes().until(() => assert.fail('kapot'));
    await assert.rejects(broken, /kapot/);
  });

  it('tells a listener which conversation changed, until it stops listening', () => {
    const changed = changes();
    const heard: string[] = [];
    const stop = changed.subscribe(id => heard.push(id));
    changed.publish('a:emma');
    stop();
    changed.publish('a:mark');
    assert.deepEqual(heard, ['a:emma']);
  });
});
