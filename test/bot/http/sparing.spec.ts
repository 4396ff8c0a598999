import assert from 'node:assert/strict';
import { createSparing } from '../../../bot/http/sparing.ts';

describe('a line that is said sparingly', () => {
  it('is said at once, and again after ten seconds with how often it was the case', () => {
    let now = 0;
    const sparing = createSparing(() => now);
    const said: string[] = [];
    const refuse = (status: number) => sparing(status, times => said.push(`${now}: ${status} x${times}`));
    for (; now < 25_000; now += 1_000) refuse(401);
    refuse(403);
    assert.deepEqual(said, ['0: 401 x1', '10000: 401 x10', '20000: 401 x10', '25000: 403 x1']);
  });
});
