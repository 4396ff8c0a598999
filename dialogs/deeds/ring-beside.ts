import { remindOfAccident } from '../../protocol/accident/rules.ts';
import type { Deed } from '../../protocol/deed.ts';
import { chainOf, officeHoursOf } from '../../protocol/escalation/chain-of.ts';
import { expireReturn } from '../../protocol/expected-return/watch.ts';
import { callForFirstCare } from '../../protocol/first-care/rules.ts';
import { noticeSilence } from '../../protocol/silence/notice-silence.ts';
import type { Stored } from '../../storage/store.ts';
import { decideOn } from '../case/decide.ts';
import type { Desk } from './desk.ts';

type Timer = Extract<Deed, { do: 'timer' }>;

/** A moment has come for what an incident brings along beside its measures [H2-2b] [E-19] [C-22] [LG-1]. */
export const ringBeside = async (
  desk: Desk,
  stored: Stored<'incident'>,
  { timer, expected }: Timer,
): Promise<void> => {
  const now = desk.now();
  const hand = { by: 'system', now } as const;
  if (timer === 'returnOver' && expected !== undefined)
    await decideOn(desk, stored, hand, state => expireReturn(state, expected, now));
  if (timer === 'accidentDue') await decideOn(desk, stored, hand, state => remindOfAccident(state, now));
  if (timer === 'firstCare')
    await decideOn(desk, stored, hand, state =>
      callForFirstCare(state, now, chainOf(desk.organisation, 'firstCare'), officeHoursOf(desk.organisation)),
    );
  if (timer === 'silence')
    await decideOn(desk, stored, hand, state => noticeSilence(state, now, desk.organisation.settings));
};
