import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createPace, TooBusy, teamsLimits } from '../../bot/pace.ts';

/** A clock whose time passes only where somebody waits for it. */
const slowClock = () => {
  let time = 1_000_000;
  const waiting: { at: number; go: () => void }[] = [];
  return {
    now: () => time,
    wait: (ms: number) => new Promise<void>(go => waiting.push({ at: time + ms, go })),
    /** Lets time pass; whoever is due goes on, in order. */
    pass: async (ms: number) => {
      const until = time + ms;
      for (;;) {
        for (let settle = 0; settle < 10; settle += 1) await Promise.resolve();
        waiting.sort((a, b) => a.at - b.at);
        if (waiting[0] === undefined || waiting[0].at > until) break;
        const next = waiting.shift();
        time = Math.max(time, next?.at ?? time);
        next?.go();
      }
      time = until;
    },
  };
};

describe('the pace of sending', () => {
  it('seven messages go at once, the eighth a second later and the ninth after two', async () => {
    const clock = slowClock();
    const pace = createPace(clock);
    const sent: number[] = [];
    for (let n = 0; n < 9; n += 1) void pace.turn('a').then(() => sent.push(clock.now() - 1_000_000));
    await clock.pass(5_000);
    assert.deepEqual(sent, [0, 0, 0, 0, 0, 0, 0, 1_000, 2_000]);
  });

  it('conversations do not wait for each other, until there are fifty messages in a second', async () => {
    const clock = slowClock();
    const pace = createPace(clock);
    const sent: number[] = [];
    for (let n = 0; n < 60; n += 1) void pace.turn(`c${n}`).then(() => sent.push(clock.now() - 1_000_000));
    await clock.pass(0);
    assert.equal(sent.length, 50);
    await clock.pass(1_000);
    assert.deepEqual(sent.slice(50), Array(10).fill(1_000));
  });

  it('a wait that is too long is refused at once, with how long it would be', async () => {
    const clock = slowClock();
    const pace = createPace(clock, teamsLimits, 1_500);
    for (let n = 0; n < 8; n += 1) void pace.turn('a');
    await assert.rejects(
      () => pace.turn('a'),
      (error: unknown) => error instanceof TooBusy && error.waitMs === 2_000,
    );
  });

  it('who is refused takes no place in the queue', async () => {
    const clock = slowClock();
    const pace = createPace(clock, teamsLimits, 1_500);
    for (let n = 0; n < 8; n += 1) void pace.turn('a');
    for (let n = 0; n < 5; n += 1) await assert.rejects(() => pace.turn('a'), TooBusy);
    await clock.pass(2_000);
    let went = false;
    void pace.turn('a').then(() => {
      went = true;
    });
    await clock.pass(0);
    assert.equal(went, true);
  });

  it('however busy it is, no window of time ever holds more than Teams allows', async () => {
    const asks = fc.array(fc.record({ to: fc.constantFrom('a', 'b', 'c'), gap: fc.nat(400) }), {
      maxLength: 150,
    });
    await fc.assert(
      fc.asyncProperty(asks, async list => {
        const clock = slowClock();
        const pace = createPace(clock, teamsLimits, 60_000);
        const sent: { to: string; at: number }[] = [];
        for (const { to, gap } of list) {
          void pace.turn(to).then(() => sent.push({ to, at: clock.now() }));
          await clock.pass(gap);
        }
        await clock.pass(120_000);
        assert.equal(sent.length, list.length);
        const within = (moments: number[], limits: readonly { count: number; ms: number }[]) => {
          for (const { count, ms } of limits) {
            for (const [n, at] of moments.entries()) {
              const later = moments[n + count];
              assert.ok(later === undefined || later - at >= ms, `${count} per ${ms} ms`);
            }
          }
        };
        within(
          sent.map(one => one.at),
          teamsLimits.all,
        );
        for (const to of ['a', 'b', 'c']) {
          within(
            sent.filter(one => one.to === to).map(one => one.at),
            teamsLimits.conversation,
          );
        }
      }),
      { numRuns: 40 },
    );
  });
});
