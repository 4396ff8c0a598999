import type { Contestant, Starter } from '../contestant.ts';
import type { Figure } from '../figure.ts';
import { type Bench, measure } from '../measure.ts';
import type { Options } from '../options.ts';
import { base } from '../peers.ts';
import type { Scenario } from '../scenario.ts';
import { turned } from '../turned.ts';
import { withAllUp } from '../with-all-up.ts';

/** A figure of one pass, with the base's invoke echo as it was a moment before it on the same machine. */
export interface Beside {
  readonly figure: Figure;
  readonly base: Figure;
}

interface Task {
  readonly bench: Bench;
  readonly scenario: Scenario;
}

/** At how many users at a time is warmed up. */
const usual = 16;

type Amounts = Pick<Options, 'passes' | 'turns' | 'warmUp' | 'turn' | 'users'>;

const tasksOf = ({ bench, scenarios }: Contestant): readonly Task[] =>
  scenarios.map(scenario => ({ bench, scenario }));

/**
 * Everything that is asked of every subject, measured in turn, never two at the same time. All are up, and do nothing
 * while another one is measured. Right before each figure comes the base's invoke echo, for the two to be compared.
 */
export const measureTurns = async (
  starters: readonly Starter[],
  { passes, turns, warmUp, turn, users: userCounts }: Amounts,
  progress: (what: string) => void,
): Promise<readonly Beside[]> =>
  withAllUp(starters, async contestants => {
    const everything = contestants.flatMap(tasksOf);
    const baseTask = everything.find(({ bench }) => bench.name === base.name);
    if (!baseTask) throw new Error('the base is not among the subjects');
    const chosen = everything.filter(({ bench, scenario }) =>
      `${bench.name}: ${scenario.name}`.includes(turn),
    );
    const all = [baseTask, ...chosen.filter(task => task !== baseTask)];
    for (const { bench, scenario } of all) {
      progress(`warming up: ${bench.name}, ${scenario.name}`);
      await measure(bench, scenario, warmUp, usual);
    }
    const found: Beside[] = [];
    for (let pass = 0; pass < passes; pass += 1) {
      for (const users of userCounts) {
        for (const task of turned(all, pass * 3)) {
          const { bench, scenario } = task;
          progress(`pass ${pass + 1} of ${passes}: ${bench.name}, ${scenario.name}, ${users} users`);
          const before = await measure(baseTask.bench, baseTask.scenario, turns[users], users);
          const figure = task === baseTask ? before : await measure(bench, scenario, turns[users], users);
          found.push({ figure, base: before });
        }
      }
    }
    return found;
  });
