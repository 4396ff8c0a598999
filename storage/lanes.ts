import type { Effect } from './effect.ts';

/**
 * The effect of each lane whose turn it is: the first one that was not given up. An effect that was parked steps
 * aside, so that one message which cannot be delivered does not silence everything after it.
 */
export const heads = (effects: readonly Effect[]): readonly Effect[] => {
  const first = new Map<string, Effect>();
  for (const effect of effects) {
    if (!effect.parked && !first.has(effect.lane)) first.set(effect.lane, effect);
  }
  return [...first.values()];
};

/** From when an effect may be taken up, in milliseconds: when it is due, and not before another's lease ends. */
export const moment = (effect: Effect): number =>
  effect.lease ? Math.max(Date.parse(effect.due), Date.parse(effect.lease.until)) : Date.parse(effect.due);
