import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Figure } from '../../bench/measure.ts';
import { resultOf } from '../../bench/result.ts';
import type { Round } from '../../bench/round.ts';
import { invokeEcho } from '../../bench/scenarios/bare.ts';
import { tableOf } from '../../bench/table.ts';

const at = new Date('2026-11-23T10:00:00Z');

const figure = (scenario: string, cpuPerTurn: number, more: Partial<Figure> = {}): Figure => ({
  scenario,
  users: 1,
  turnsPerSecond: 1_000_000 / cpuPerTurn,
  answer: { p50: cpuPerTurn / 1000, p95: cpuPerTurn / 500, p99: cpuPerTurn / 100 },
  cpuPerTurn,
  sentPerTurn: 0,
  ...more,
});

const round = (figures: readonly Figure[], coldStartMs: number): Round => ({
  figures,
  upkeep: [{ subject: 'Rugdekking', coldStartMs, rssAtStart: 100 * 2 ** 20, rssAfter: 300 * 2 ** 20 }],
});

const cardShown = (p50: number) => ({ cardShown: { p50, p95: p50 * 2, p99: p50 * 3 } });

const rounds = [
  round([figure(invokeEcho, 400), figure('report: send', 1200, cardShown(7))], 700),
  round([figure(invokeEcho, 500), figure('report: send', 9000, cardShown(90))], 800),
  round([figure(invokeEcho, 600), figure('report: send', 2000, cardShown(9))], 900),
];

describe('The result of the bench', () => {
  it('is the middle round of each figure, so that one bad round does not count', () => {
    const { figures, upkeep } = resultOf(rounds, 10_000, at);
    const send = figures.find(({ scenario }) => scenario === 'report: send');
    assert.equal(send?.cpuPerTurn, 2000);
    assert.deepEqual(send?.cardShown, { p50: 9, p95: 18, p99: 27 });
    assert.equal(upkeep[0]?.coldStartMs, 800);
  });

  it('stands beside the bare invoke echo at the same number of users', () => {
    const busy = [figure(invokeEcho, 100, { users: 64 }), figure('report: send', 700, { users: 64 })];
    const { figures } = resultOf([round([...(rounds[0]?.figures ?? []), ...busy], 700)], 10_000, at);
    const cpu = figures.filter(({ scenario }) => scenario === 'report: send').map(({ times }) => times.cpu);
    assert.deepEqual(cpu, [3, 7]);
  });

  it('is shown as a table: every figure with its ratio, the card in the channel, the processes', () => {
    const table = tableOf(resultOf(rounds, 10_000, at));
    assert.match(table, /report: send +1 +500 +2\.00 +4\.00 +20\.0 +2000 +0\.0 +4\.00 ×/);
    assert.match(table, /^ *1 +9\.00 +18\.0 +27\.0$/m);
    assert.match(table, /after 10000 turns/);
    assert.match(table, /Rugdekking +800 ms +100 MB +300 MB/);
  });
});
