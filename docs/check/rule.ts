import type { Overview } from './overview.ts';
import type { Tests } from './test-titles.ts';

/** Everything that the rules compare. */
export interface Evidence {
  readonly overview: Overview;
  readonly tests: Tests;
  /** Every id that must have a row. */
  readonly ids: readonly string[];
  /** Is there such a file in the repository? */
  exists(path: string): boolean;
}

/** Something that must hold between the overview, the code and the tests. */
export interface Rule {
  /** What must be so. */
  readonly what: string;
  /** What it is good for. */
  readonly why: string;
  /** What to do. */
  readonly fix: string;
  /** @returns where it is not so, empty when all is well. */
  broken(evidence: Evidence): readonly string[];
}
