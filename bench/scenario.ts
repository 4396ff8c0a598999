import type { Act } from './load.ts';

/** One kind of turn, measured by itself. */
export interface Scenario {
  /** As the table shows it. */
  readonly name: string;
  /** How many messages one turn causes, exactly; left out where several turns may share one. */
  readonly sends?: number;
  /**
   * Makes turns ready: everything that has to be there before, so that only the turns themselves are timed.
   * @param users they are spread over this many people.
   */
  prepare(turns: number, users: number): Promise<readonly Act[]>;
}
