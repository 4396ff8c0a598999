import { readNumber } from '../../protocol/incident/register.ts';
import { revise } from '../../storage/revise.ts';
import type { Store } from '../../storage/store.ts';

/** Further than this at once is a typing mistake: no municipality loses so many reports with one backup. */
const furthest = 10_000;

/** Why a series stays where it is. */
export type NotMoved = 'noNumber' | 'tooFar';

/** What became of a series: the last number of its year before and after. */
export interface Moved {
  readonly year: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Has a series go on after a number that was given out in a life that the database does not remember (an old backup was
 * put back). Never backwards: a number at or before the last one changes nothing. May be done while the bot runs.
 * @param last the highest registration number that people know of: `A-2026-00057`.
 * @throws StoreUnavailable
 */
export const moveNumbering = async (
  store: Store,
  tenant: string,
  last: string,
  now: Date,
): Promise<Moved | NotMoved> => {
  const number = readNumber(last);
  if (!number) return 'noNumber';
  const { year, place: to } = number;
  let from = 0;
  await revise(store, { tenant, kind: 'numbering', id: String(year) }, known => {
    from = known?.last ?? 0;
    if (to <= from || to - from > furthest) return known;
    const moved = [...(known?.moved ?? []), { at: now.toISOString(), from, to }];
    return { given: [], ...known, last: to, moved };
  });
  if (to - from > furthest) return 'tooFar';
  return { year, from, to: Math.max(from, to) };
};
