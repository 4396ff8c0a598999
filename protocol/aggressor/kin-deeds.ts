import type { Planned } from '../deed.ts';
import { inLane } from '../planning.ts';
import type { KinFact } from './kin-facts.ts';

/**
 * The other case must know too: told once, in a lane of its own, so that what was decided first is told first. What came
 * from there is not told back.
 */
export const verdictDeeds = (
  fact: Extract<KinFact, { readonly fact: 'aggressorJudged' }>,
  now: Date,
): readonly Planned[] =>
  fact.elsewhere ? [] : [inLane(`kin:${fact.with}`, { do: 'shareVerdict', incident: fact.with }, now)];
