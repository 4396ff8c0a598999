import type { Goal, Verdict } from './goals.ts';
import { laidOut } from './laid-out.ts';
import { megabytes, milliseconds, percent, ratio, whole } from './numbers.ts';
import type { Compared, Result } from './result.ts';

type Part = readonly string[];

/** A title, and under it a table; nothing when there are no rows. */
const part = (title: string, heads: readonly string[], rows: readonly (readonly string[])[]): Part =>
  rows.length === 0 ? [] : ['', title, ...laidOut(heads, rows)];

const bare = (value: number): string => milliseconds(value).replace(' ms', '');

const turnRow = (one: Compared): readonly string[] => [
  one.subject,
  one.scenario,
  whole(one.users),
  whole(one.turnsPerSecond.median),
  whole(one.turnsPerSecond.best),
  whole(one.deliveredPerSecond.median),
  bare(one.answer.p50.median),
  bare(one.answer.p95.median),
  bare(one.answer.p99.median),
  bare(one.answer.p99.best),
  whole(one.cpuPerTurn.median),
  whole(one.cpuPerTurn.best),
  one.sentPerTurn.toFixed(1),
  ratio(one.timesTurns.median),
  ratio(one.timesCpu.median),
  percent(one.others),
];

const turnHeads = [
  'subject',
  'turn',
  'users',
  'answers/s',
  'best',
  'delivered/s',
  'p50 ms',
  'p95 ms',
  'p99 ms',
  'best',
  'CPU µs',
  'least',
  'sent',
  '× answers/s',
  '× CPU',
  'others',
];

const turns = ({ turns: all }: Result): Part =>
  part(
    "Turns. The two columns with × are times botbuilder's invoke echo, measured right before with as many users.",
    turnHeads,
    all.map(turnRow),
  );

const cards = ({ turns: all }: Result): Part =>
  part(
    'From pressing "send" to the card in the channel.',
    ['users', 'p50 ms', 'p95 ms', 'p99 ms'],
    all.flatMap(({ users, cardShown }) =>
      cardShown
        ? [[whole(users), ...[cardShown.p50, cardShown.p95, cardShown.p99].map(({ median }) => bare(median))]]
        : [],
    ),
  );

const starts = ({ starts: all }: Result): Part =>
  part(
    'Starts, until the first answer.',
    ['subject', 'first answer', 'best', 'opening the store', 'resident'],
    all.map(({ subject, coldStartMs, openingMs, rss }) => [
      subject,
      milliseconds(coldStartMs.median),
      milliseconds(coldStartMs.best),
      openingMs ? milliseconds(openingMs.median) : '',
      megabytes(rss),
    ]),
  );

const memory = ({ memory: all }: Result): Part =>
  part(
    'Memory after turns of all kinds, when everything was sent.',
    ['subject', 'turns', 'resident', 'in objects'],
    all.map(({ subject, turns: taken, rss, heapUsed }) => [
      subject,
      whole(taken),
      megabytes(rss),
      megabytes(heapUsed),
    ]),
  );

const databases = ({ databases: all }: Result): Part =>
  part(
    'Stores.',
    ['cases', 'size', 'per case', 'opening', 'best', 'first answer', 'best', 'resident'],
    all.map(({ cases, bytes, bytesPerCase, start }) => [
      whole(cases),
      megabytes(bytes),
      `${whole(bytesPerCase)} B`,
      start.openingMs ? milliseconds(start.openingMs.median) : '',
      start.openingMs ? milliseconds(start.openingMs.best) : '',
      milliseconds(start.coldStartMs.median),
      milliseconds(start.coldStartMs.best),
      megabytes(start.rss),
    ]),
  );

const growth = ({ growth: all }: Result): Part =>
  part(
    'Growth. The three columns with × are times the same turn with the fewest cases, in the same pass.',
    [
      'turn',
      'users',
      'cases',
      'answers/s',
      'p50 ms',
      'p99 ms',
      'best',
      'CPU µs',
      '× p50',
      '× p99',
      'best',
      '× CPU',
      'others',
    ],
    all
      .toSorted((a, b) => a.scenario.localeCompare(b.scenario) || a.users - b.users || a.cases - b.cases)
      .map(one => [
        one.scenario,
        whole(one.users),
        whole(one.cases),
        whole(one.turnsPerSecond.median),
        bare(one.answer.p50.median),
        bare(one.answer.p99.median),
        bare(one.answer.p99.best),
        whole(one.cpuPerTurn.median),
        ratio(one.timesP50.median),
        ratio(one.timesP99.median),
        ratio(one.timesP99.best),
        ratio(one.timesCpu.median),
        percent(one.others),
      ]),
  );

const verdicts: Readonly<Record<Verdict, string>> = {
  yes: 'reached',
  best: 'in the best pass',
  no: 'not reached',
};

const goalTable = (goals: readonly Goal[]): Part =>
  part(
    'Goals.',
    ['goal', 'measured', ''],
    goals.map(({ goal, measured, reached }) => [goal, measured, verdicts[reached]]),
  );

/** The result as a person reads it. */
export const tableOf = (result: Result, goals: readonly Goal[], passes: number): string => {
  const { at, machine } = result;
  const { cpu, cores, memory: total, node, load } = machine;
  return [
    `${at}, ${cpu} (${cores} cores, ${megabytes(total)}), Node ${node}, ${passes} pass(es), load ${load.toFixed(1)}`,
    ...starts(result),
    ...turns(result),
    ...cards(result),
    ...memory(result),
    ...databases(result),
    ...growth(result),
    ...goalTable(goals),
    '',
  ].join('\n');
};
