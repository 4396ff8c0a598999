import { proofRules } from './proof-rules.ts';
import { rowRules } from './row-rules.ts';
import type { Evidence, Rule } from './rule.ts';

/** A rule that does not hold, and where. */
export interface Finding extends Pick<Rule, 'what' | 'why' | 'fix'> {
  readonly where: readonly string[];
}

/** Everything that is not in order, empty when all is well. */
export const findingsIn = (evidence: Evidence): readonly Finding[] =>
  [...rowRules, ...proofRules].flatMap(rule => {
    const where = rule.broken(evidence);
    return where.length === 0 ? [] : [{ what: rule.what, why: rule.why, fix: rule.fix, where }];
  });

/** A finding as it is read on a terminal. */
export const findingText = ({ what, why, fix, where }: Finding): string =>
  [`Not so: ${what}`, `  Why:   ${why}`, `  Fix:   ${fix}`, ...where.map(place => `  - ${place}`)].join('\n');
