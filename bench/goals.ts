import { ourName } from './contestant.ts';
import { megabytes, milliseconds, ratio } from './numbers.ts';
import type { Compared, GrownSummary, Result } from './result.ts';
import type { Spread } from './spread.ts';

/** `best` means that only the best pass reached it. */
export type Verdict = 'yes' | 'best' | 'no';

/** Something that the bot should do, and whether it does. */
export interface Goal {
  readonly goal: string;
  readonly measured: string;
  readonly reached: Verdict;
}

type Reached = (value: number) => boolean;

const verdict = ({ median, best }: Spread, reached: Reached): Verdict =>
  reached(median) ? 'yes' : reached(best) ? 'best' : 'no';

const goalOf = (
  goal: string,
  spread: Spread,
  reached: Reached,
  shown: (value: number) => string,
  remark = '',
): Goal => ({
  goal,
  measured: `${shown(spread.median)} (best ${shown(spread.best)})${remark}`,
  reached: verdict(spread, reached),
});

const highest = <T>(items: readonly T[], by: (item: T) => number): readonly T[] =>
  items.toSorted((a, b) => by(b) - by(a)).slice(0, 1);

const ours = ({ turns }: Result): readonly Compared[] => turns.filter(({ subject }) => subject === ourName);

const besideEcho = (result: Result, scenario: string, share: number): readonly Goal[] =>
  ours(result)
    .filter(one => one.scenario === scenario && one.users === 16)
    .map(({ timesTurns, timesDelivered }) =>
      goalOf(
        `${scenario}, 16 users: answers/s at least ${share.toFixed(1)} of botbuilder's invoke echo`,
        timesTurns,
        value => value >= share,
        ratio,
        `; all delivered ${ratio(timesDelivered.median)}`,
      ),
    );

const quickAnswers = (result: Result): readonly Goal[] =>
  highest(
    ours(result).filter(({ users }) => users === 64),
    ({ answer }) => answer.p99.median,
  ).map(({ scenario, answer }) =>
    goalOf(
      'every action, 64 users: 99 % of the answers within 100 ms',
      answer.p99,
      value => value < 100,
      milliseconds,
      `: ${scenario}`,
    ),
  );

const mebi = 2 ** 20;
/** How much more memory still counts as flat: a heap breathes. */
const flat = 1.1;

const littleMemory = ({ memory }: Result): readonly Goal[] => {
  const own = memory.filter(({ subject }) => subject === ourName);
  const after = (turns: number) => own.find(one => one.turns === turns)?.rss;
  const [some, many] = [after(10_000), after(100_000)];
  const once = (value: number): Spread => ({ median: value, best: value });
  return [
    ...(some === undefined
      ? []
      : [
          goalOf(
            'resident after 10,000 turns: less than 200 MB',
            once(some),
            value => value < 200 * mebi,
            megabytes,
          ),
        ]),
    ...(some === undefined || many === undefined
      ? []
      : [
          goalOf(
            `resident after 100,000 turns: at most ${flat} times that`,
            once(many / some),
            value => value <= flat,
            ratio,
          ),
        ]),
  ];
};

const quickStart = ({ starts }: Result): readonly Goal[] =>
  starts
    .filter(({ subject }) => subject === ourName)
    .map(({ coldStartMs }) =>
      goalOf(
        'first answer within 700 ms of the start of the process',
        coldStartMs,
        value => value <= 700,
        milliseconds,
      ),
    );

/** Every action at the largest size, at the number of users at which it grew most. */
const littleGrowth = ({ growth }: Result): readonly Goal[] => {
  const sizes = growth.map(({ cases }) => cases);
  const [fewest, most] = [Math.min(...sizes), Math.max(...sizes)];
  if (!(most > fewest)) return [];
  const large = growth.filter(({ cases }) => cases === most);
  return [...new Set(large.map(({ scenario }) => scenario))].flatMap(scenario =>
    highest(
      large.filter(one => one.scenario === scenario),
      ({ timesP99 }: GrownSummary) => timesP99.median,
    ).map(({ timesP99, timesCpu, users }) =>
      goalOf(
        `${scenario}: p99 with ${most} cases at most 1.3 times that with ${fewest}`,
        timesP99,
        value => value <= 1.3,
        ratio,
        `, ${users} user(s); CPU ${ratio(timesCpu.median)}`,
      ),
    ),
  );
};

/** The goals about which something was measured. */
export const goalsOf = (result: Result): readonly Goal[] => [
  ...besideEcho(result, 'report: send', 0.8),
  ...besideEcho(result, 'report: next step', 1),
  ...quickAnswers(result),
  ...littleMemory(result),
  ...quickStart(result),
  ...littleGrowth(result),
];
