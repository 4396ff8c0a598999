import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sinon from 'sinon';
import { stageClock } from '../../../demo/stage/clock.ts';

const start = new Date('2026-07-01T10:00:00.000Z');
const hour = 3_600_000;

describe('the clock of the stage', () => {
  let folder: string;
  let path: string;
  let time: sinon.SinonFakeTimers;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'stage-clock-'));
    path = join(folder, 'data', 'clock.json');
    time = sinon.useFakeTimers({ now: start, toFake: ['Date'] });
  });
  afterEach(() => {
    time.restore();
    rmSync(folder, { recursive: true });
  });

  it('is the real time until somebody jumps', () => {
    assert.deepEqual(stageClock(path).now(), start);
  });

  it('stays ahead by every jump, while the real time goes on', async () => {
    const clock = stageClock(path);
    await clock.advance(2 * hour);
    await clock.advance(hour);
    time.tick(1000);
    assert.deepEqual(clock.now(), new Date(start.getTime() + 3 * hour + 1000));
  });

  it('is as far ahead after a restart', async () => {
    await stageClock(path).advance(hour);
    assert.deepEqual(stageClock(path).now(), new Date(start.getTime() + hour));
  });

  it('waits in a jump for everybody who has something to do', async () => {
    const clock = stageClock();
    const done: string[] = [];
    clock.onJump(async now => {
      await Promise.resolve();
      done.push(now.toISOString());
    });
    const stop = clock.onJump(() => {
      done.push('not any more');
    });
    stop();
    await clock.advance(hour);
    assert.deepEqual(done, ['2026-07-01T11:00:00.000Z']);
  });

  it('never goes back', async () => {
    const clock = stageClock();
    await assert.rejects(clock.advance(-1), RangeError);
    await assert.rejects(clock.advance(Number.NaN), RangeError);
    assert.deepEqual(clock.now(), start);
  });

  it('is the real time again after a reset, also after a restart', async () => {
    const clock = stageClock(path);
    await clock.advance(hour);
    clock.reset();
    assert.deepEqual([clock.now(), stageClock(path).now()], [start, start]);
  });

  it('starts in the present when its file says nothing', async () => {
    await stageClock(path).advance(hour);
    writeFileSync(path, 'half a fi');
    assert.deepEqual(stageClock(path).now(), start);
  });
});
