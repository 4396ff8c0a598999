import type { Entry } from './journal.ts';

/** Within this time after the first time, the same is the same line. */
const hourMs = 3_600_000;
/** What changes nothing about a case, and what somebody can do as often as he can press a button. */
const passing: ReadonlySet<string> = new Set([
  'actionRefused',
  'detailsViewed',
  'candidatesViewed',
  'banListed',
]);

const isOneLine = <Fact extends { readonly fact: string }>(before: Entry<Fact>, next: Entry<Fact>): boolean =>
  before.by === next.by &&
  before.onBehalfOf === next.onBehalfOf &&
  JSON.stringify(before.fact) === JSON.stringify(next.fact) &&
  Date.parse(next.at) - Date.parse(before.at) < hourMs;

/**
 * Looking, and trying what is for somebody else, is written down every time; the same person doing the same within the
 * hour makes one line longer instead of the journal, so that nobody can bury a case under his own presses.
 * @param recent the entries that may still change, oldest first.
 * @returns the entry's place among them with what it becomes; nothing when this is a line of its own.
 */
export const madeAgain = <Fact extends { readonly fact: string }>(
  recent: readonly Entry<Fact>[],
  next: Entry<Fact>,
): { readonly place: number; readonly entry: Entry<Fact> } | undefined => {
  if (!passing.has(next.fact.fact)) return undefined;
  const place = recent.findLastIndex(before => isOneLine(before, next));
  const before = recent[place];
  return before && { place, entry: { ...before, times: (before.times ?? 1) + 1, until: next.at } };
};
