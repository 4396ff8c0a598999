import { hearVerdict } from '../../protocol/aggressor/judge.ts';
import type { Stored } from '../../storage/store.ts';
import { decideOn } from '../case/decide.ts';
import { numberIn } from '../incident/present-card.ts';
import type { Office } from '../office.ts';

/**
 * Tells the other incident what was decided here about the two [INL-6]: as it now is, so that a decision that was taken
 * back meanwhile is told as that. Done twice, the other one hears it once. It signs in the name of who decided.
 * @throws StoreConflict, StoreUnavailable
 */
export const shareVerdict = async (
  office: Office,
  stored: Stored<'incident'>,
  other: string,
): Promise<void> => {
  const { state } = stored.body;
  const verdict =
    state.phase === 'registered' ? state.kin?.verdicts.find(({ incident }) => incident === other) : undefined;
  if (!verdict) return;
  const found = await office.store.get({ ...stored.key, id: other });
  if (!found) return;
  const { by, onBehalfOf } = verdict;
  const hand = { by, now: office.now(), ...(onBehalfOf === undefined ? {} : { onBehalfOf }) };
  await decideOn(office, found, hand, now => hearVerdict(now, verdict, stored.key.id, numberIn(stored)));
};
