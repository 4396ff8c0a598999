import assert from 'node:assert/strict';
import type { About, CommitOutcome, Step } from '../../../bot/telemetry/telemetry.ts';
import { timedStore } from '../../../bot/telemetry/timed-store.ts';
import { openSqliteStore } from '../../../storage/sqlite/sqlite-store.ts';
import { absent } from '../../../storage/store.ts';
import { StoreConflict } from '../../../storage/store-error.ts';
import { effect, incidentFile, incidentKey, minute } from '../../storage/samples.ts';

describe('a store whose commits are measured', () => {
  const key = incidentKey('i1');
  const file = incidentFile(key, { effects: [effect('e1')] });

  it('writes and answers as ever, and tells how each commit went', async () => {
    const told: [string, CommitOutcome][] = [];
    const steps: (readonly [Step, About])[] = [];
    const store = timedStore(openSqliteStore(':memory:'), {
      during: (step, about, work) => {
        steps.push([step, about]);
        return work();
      },
      committed: (kind, outcome, ms) => {
        assert.ok(ms >= 0);
        told.push([kind, outcome]);
      },
    });
    const etag = await store.put(key, file, absent);
    await assert.rejects(store.put(key, file, absent), StoreConflict);
    assert.equal((await store.get(key))?.etag, etag);
    assert.equal((await store.due(minute(1), 5)).length, 1);
    assert.deepEqual(await store.nextDue(), minute(0));
    await store.close();
    await assert.rejects(store.put(key, file, etag));
    assert.deepEqual(told, [
      ['incident', 'written'],
      ['incident', 'conflict'],
      ['incident', 'failed'],
    ]);
    assert.deepEqual(steps, [
      ['commit', { kind: 'incident' }],
      ['commit', { kind: 'incident' }],
      ['load', { kind: 'incident' }],
      ['load', { question: 'due' }],
      ['load', { question: 'nextDue' }],
      ['commit', { kind: 'incident' }],
    ]);
  });
});
