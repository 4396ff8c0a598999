import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Figure } from '../../bench/figure.ts';
import { goalsOf } from '../../bench/goals.ts';
import { resultOf } from '../../bench/result.ts';
import type { Measured } from '../../bench/run.ts';
import { tableOf } from '../../bench/table.ts';

const at = new Date('2026-11-23T10:00:00Z');
const megabyte = 2 ** 20;

const figure = (subject: string, scenario: string, more: Partial<Figure> = {}): Figure => ({
  subject,
  scenario,
  users: 16,
  turnsPerSecond: 1000,
  deliveredPerSecond: 1000,
  answer: { p50: 5, p95: 10, p99: 20 },
  cpuPerTurn: 500,
  sentPerTurn: 0,
  others: 0.25,
  ...more,
});

const echo = (more: Partial<Figure> = {}) => figure('botbuilder', 'invoke echo', more);
const send = (more: Partial<Figure> = {}) =>
  figure('Rugdekking', 'report: send', { sentPerTurn: 4, ...more });
const p99 = (value: number) => ({ answer: { p50: 1, p95: 2, p99: value } });

const nothing: Measured = { starts: [], turns: [], memory: [], growth: { databases: [], grown: [] } };
const measured = (more: Partial<Measured>) => resultOf({ ...nothing, ...more }, at);
const reached = (more: Partial<Measured>) =>
  goalsOf(measured(more)).map(goal => [goal.goal, goal.reached] as const);

describe('The result of the bench', () => {
  it('is the middle pass of each figure, so that one bad minute does not count; the best is kept beside it', () => {
    const turns = [3000, 9000, 4000, 5000, 8000].map(cpuPerTurn => ({
      figure: send({ cpuPerTurn, turnsPerSecond: 1_000_000 / cpuPerTurn }),
      base: echo(),
    }));
    const [found] = measured({ turns }).turns;
    assert.deepEqual(found?.cpuPerTurn, { median: 4000, best: 3000 });
    assert.deepEqual(found?.turnsPerSecond, { median: 250, best: 1000 / 3 });
  });

  it('counts the passes in which the machine was left alone, whatever came of them', () => {
    const pass = (others: number, turnsPerSecond: number) => ({
      figure: send({ others, turnsPerSecond }),
      base: echo({ others }),
    });
    const [found] = measured({ turns: [pass(0.9, 2000), pass(0.1, 400), pass(0.8, 1900)] }).turns;
    assert.deepEqual(found?.turnsPerSecond, { median: 400, best: 2000 });
    assert.equal(found?.others, 0.1);
  });

  it('holds every pass against the echo of that same pass, so that a busy minute counts for both', () => {
    const turns = [
      { figure: send({ turnsPerSecond: 900 }), base: echo({ turnsPerSecond: 1000 }) },
      { figure: send({ turnsPerSecond: 90 }), base: echo({ turnsPerSecond: 100 }) },
    ];
    const [found] = measured({ turns }).turns;
    assert.deepEqual(found?.timesTurns, { median: 0.9, best: 0.9 });
  });

  it('does not take for the best ratio the pass in which the other one was disturbed', () => {
    const turns = [
      { figure: send({ turnsPerSecond: 500 }), base: echo({ turnsPerSecond: 1000 }) },
      { figure: send({ turnsPerSecond: 400 }), base: echo({ turnsPerSecond: 100 }) },
    ];
    const [found] = measured({ turns }).turns;
    assert.equal(found?.timesTurns.best, 0.5);
  });

  it('keeps apart what the user sees and what was delivered', () => {
    const figure = send({ turnsPerSecond: 800, deliveredPerSecond: 200 });
    const [found] = measured({ turns: [{ figure, base: echo() }] }).turns;
    assert.equal(found?.timesTurns.median, 0.8);
    assert.equal(found?.timesDelivered.median, 0.2);
  });

  it('holds a store of many cases against the one of the fewest', () => {
    const smallest = send(p99(10));
    const grown = [
      { cases: 1000, figure: smallest, smallest },
      { cases: 1_000_000, figure: send({ ...p99(12), subject: '1000000' }), smallest },
    ];
    const { growth } = measured({ growth: { databases: [], grown } });
    assert.deepEqual(
      growth.map(({ cases, timesP99 }) => [cases, timesP99.median]),
      [
        [1000, 1],
        [1_000_000, 1.2],
      ],
    );
  });

  it('says which goals are reached, which only in the best pass, and which not at all', () => {
    const step = (turnsPerSecond: number) => ({
      figure: figure('Rugdekking', 'report: next step', { turnsPerSecond }),
      base: echo(),
    });
    const first = (coldStartMs: number) => ({ subject: 'Rugdekking', coldStartMs, rss: 1 });
    const hold = (turns: number, megabytes: number) => ({
      subject: 'Rugdekking',
      turns,
      rss: megabytes * megabyte,
      heapUsed: 1,
    });
    const verdicts = reached({
      starts: [first(650), first(690), first(800)],
      turns: [
        { figure: send({ turnsPerSecond: 100 }), base: echo() },
        step(900),
        step(900),
        step(1100),
        { figure: send({ users: 64, ...p99(130) }), base: echo({ users: 64 }) },
      ],
      memory: [hold(2_000, 150), hold(10_000, 180), hold(100_000, 250)],
    });
    assert.deepEqual(
      verdicts.map(([, verdict]) => verdict),
      ['no', 'best', 'no', 'yes', 'no', 'yes'],
      JSON.stringify(verdicts),
    );
  });

  it('judges growth by every action, at the number of users at which it grew most', () => {
    const grow = (users: 1 | 16, large: number) => {
      const smallest = send({ users, ...p99(10) });
      return [
        { cases: 1000, figure: smallest, smallest },
        { cases: 100_000, figure: send({ users, ...p99(90), subject: '100000' }), smallest },
        { cases: 1_000_000, figure: send({ users, ...p99(large), subject: '1000000' }), smallest },
      ];
    };
    const verdictOf = (grown: Measured['growth']['grown']) =>
      reached({ growth: { databases: [], grown } }).map(([, verdict]) => verdict);
    assert.deepEqual(verdictOf([...grow(1, 11), ...grow(16, 12)]), ['yes']);
    assert.deepEqual(verdictOf([...grow(1, 11), ...grow(16, 14)]), ['no']);
    assert.deepEqual(verdictOf(grow(1, 11).slice(0, 1)), [], 'one size says nothing about growth');
  });

  it('says nothing of goals about which nothing was measured', () => assert.deepEqual(reached({}), []));

  it('is shown as tables: what was measured, and which goals that reaches', () => {
    const smallest = send(p99(10));
    const result = measured({
      starts: [{ subject: 'Rugdekking', coldStartMs: 812, openingMs: 3, rss: 190 * megabyte }],
      turns: [{ figure: send({ turnsPerSecond: 500, cardShown: { p50: 7, p95: 8, p99: 9 } }), base: echo() }],
      memory: [{ subject: 'Rugdekking', turns: 10_000, rss: 300 * megabyte, heapUsed: 90 * megabyte }],
      growth: {
        databases: [
          { cases: 1000, bytes: 5_000_000, starts: [{ subject: '1000', coldStartMs: 900, rss: megabyte }] },
        ],
        grown: [{ cases: 1000, figure: smallest, smallest }],
      },
    });
    const table = tableOf(result, goalsOf(result), 3);
    assert.match(table, /Rugdekking +812 ms +812 ms +3\.00 ms +190 MB/);
    assert.match(table, /report: send +16 +500 +500 +1000 +5\.00 +10\.0 +20\.0 .* 0\.50 × +1\.00 × +25 %/);
    assert.match(table, /^ *16 +7\.00 +8\.00 +9\.00$/m);
    assert.match(table, /Rugdekking +10000 +300 MB +90 MB/);
    assert.match(table, /1000 +5 MB +5000 B/);
    assert.match(table, /first answer within 700 ms .*812 ms.* not reached/);
  });
});
