import type { Effect } from './effect.ts';

/**
 * The effect of each lane whose turn it is: the first one that was not given up. An effect that was parked steps
 * aside, so that one message which cannot be delivered does not silence everything after it. One that was begun
 * keeps its turn when an earlier one is tried again: two at once could both post the card that neither of them sees.
 */
export const heads = (effects: readonly Effect[]): readonly Effect[] => {
  const turns = new Map<string, Effect>();
  for (const effect of effects) {
    if (effect.parked) continue;
    const first = turns.get(effect.lane);
    if (!first || (effect.lease && !first.lease)) turns.set(effect.lane, effect);
  }
  return [...turns.values()];
};

/** From when an effect may be taken up, in milliseconds: when it is due, and not before another's lease ends. */
export const moment = (effect: Effect): number =>
  effect.lease ? Math.max(Date.parse(effect.due), Date.parse(effect.lease.until)) : Date.parse(effect.due);
