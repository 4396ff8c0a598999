import type { Times } from './measure.ts';
import type { Compared, Result } from './result.ts';

const numeric = (cell: string): boolean => /^[\d.,-]+( ?(×|ms|MB|µs))?$/.test(cell);

/** Columns as wide as their widest cell; numbers to the right. */
const laidOut = (rows: readonly (readonly string[])[]): string => {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map(row => row[column]?.length ?? 0)));
  return rows
    .map(row =>
      row
        .map((cell, column) => {
          const width = widths[column] ?? 0;
          return numeric(cell) ? cell.padStart(width) : cell.padEnd(width);
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
};

const ms = (value: number): string => value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0);
const whole = (value: number): string => value.toFixed(0);
const megabytes = (bytes: number): string => `${whole(bytes / 1024 / 1024)} MB`;
const ratio = (value: number): string => `${value.toFixed(2)} ×`;
const spread = ({ p50, p95, p99 }: Times): readonly string[] => [ms(p50), ms(p95), ms(p99)];

const turnRow = ({ scenario, users, turnsPerSecond, answer, cpuPerTurn, sentPerTurn, times }: Compared) => [
  scenario,
  String(users),
  whole(turnsPerSecond),
  ...spread(answer),
  whole(cpuPerTurn),
  sentPerTurn.toFixed(1),
  ratio(times.cpu),
  ratio(times.p50),
  ratio(times.turnsPerSecond),
];

/** The result as a person reads it. */
export const tableOf = ({ at, machine, rounds, endurance, figures, upkeep }: Result): string => {
  const heads = ['turn', 'users', 'turns/s', 'p50 ms', 'p95 ms', 'p99 ms', 'CPU µs', 'sent'];
  const turns = laidOut([[...heads, 'CPU', 'p50', 'turns/s'], ...figures.map(turnRow)]);
  const shown = figures.flatMap(({ users, cardShown }) =>
    cardShown ? [[String(users), ...spread(cardShown)]] : [],
  );
  const cards = laidOut([['users', 'p50 ms', 'p95 ms', 'p99 ms'], ...shown]);
  const processes = laidOut([
    ['process', 'first 200', 'memory at start', `after ${endurance} turns`],
    ...upkeep.map(({ subject, coldStartMs, rssAtStart, rssAfter }) => [
      subject,
      `${whole(coldStartMs)} ms`,
      megabytes(rssAtStart),
      megabytes(rssAfter),
    ]),
  ]);
  return [
    `${at}, ${machine.cpu} (${machine.cores} cores), Node ${machine.node}, medians of ${rounds} round(s)`,
    '',
    'Turns. The last three columns are times the bare invoke echo at the same number of users.',
    turns,
    '',
    'From pressing "send" to the card in the channel.',
    cards,
    '',
    'Processes.',
    processes,
    '',
  ].join('\n');
};
