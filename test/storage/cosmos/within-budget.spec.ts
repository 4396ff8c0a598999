import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { withinBudget } from '../../../storage/cosmos/within-budget.ts';
import { StoreConflict, StoreUnavailable } from '../../../storage/store-error.ts';

describe('The time that a call to Cosmos may take', () => {
  it('is up also when whoever is called does not listen', async () => {
    const begin = performance.now();
    const deaf = withinBudget(50, () => pause(5_000, 'late', { ref: false }));
    await assert.rejects(deaf, { reason: 'unreachable' });
    assert.ok(performance.now() - begin < 2_000);
  });

  it('is told to whoever listens, so that nothing goes on behind our back', async () => {
    let heard: AbortSignal | undefined;
    await assert.rejects(
      withinBudget(30, signal => {
        heard = signal;
        return pause(5_000, undefined, { signal });
      }),
    );
    assert.equal(heard?.aborted, true);
  });

  it('ends with what stood in the way before it was up', async () => {
    let tries = 0;
    const busy = withinBudget(200, async signal => {
      tries += 1;
      if (tries > 1) return pause(5_000, undefined, { signal });
      throw Object.assign(new Error(), { code: 429, substatus: 3200, activityId: 'a-1' });
    });
    await assert.rejects(busy, (error: unknown) => {
      assert.ok(error instanceof StoreUnavailable && error.cause instanceof Error);
      assert.match(error.message, /throughput/);
      assert.match(error.cause.message, /429\/3200, activity a-1/);
      return true;
    });
  });

  it('is not used up by what the port itself has to say', async () => {
    for (const said of [new StoreConflict(), new StoreUnavailable('corrupt', 'Restore it.')]) {
      let tries = 0;
      const refusing = withinBudget(1_000, async () => {
        tries += 1;
        throw said;
      });
      await assert.rejects(refusing, said);
      assert.equal(tries, 1);
    }
  });
});
