import type { Card } from '../../cards/card.ts';
import { firstCareSaidCard } from '../../cards/first-care-said.ts';
import { victimIn } from '../../protocol/first-care/first-care.ts';
import type { Say } from '../../texts/words.ts';
import { nameOf } from '../case/person-name.ts';
import type { Told } from '../incident/notices.ts';
import { numberIn } from '../incident/present-card.ts';

/** `firstCareSaid`: the reporter hears what is on record; nothing where it is open again by now. */
export const firstCareSaid = async (
  { office, stored, person }: Told,
  say: Say,
): Promise<Card | undefined> => {
  const { state, id } = stored.body;
  if (state.phase !== 'registered' || !state.firstCare?.account) return undefined;
  const { account } = state.firstCare;
  const spoken = account.as === 'given' && account.did.includes('spoken');
  const number = numberIn(stored);
  return firstCareSaidCard(
    {
      incident: id,
      ...(number === undefined ? {} : { number }),
      by: await nameOf(office, account.by),
      said: account.as === 'notNeeded' ? 'notNeeded' : spoken ? 'spoken' : 'given',
      own: victimIn(state) === person,
      recordedAt: account.at,
    },
    say,
  );
};
