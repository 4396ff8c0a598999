import type { Card } from '../../cards/card.ts';
import { openWorkCard } from '../../cards/open-work.ts';
import type { By } from '../../protocol/journal.ts';
import type { PersonId } from '../../protocol/organisation/organisation.ts';
import type { Say } from '../../texts/words.ts';
import { handedAllToYou } from '../../texts/work.ts';
import { actingColleague } from '../incident/incident-view.ts';
import type { Office } from '../office.ts';
import { openWorkModel } from './show.ts';

/** `workHandedToYou`: everything that now waits for this person, and who gave it, in one message. */
export const workHandedToYou = async (office: Office, person: PersonId, by: By, say: Say): Promise<Card> => {
  const { name } = await actingColleague(office, by, undefined);
  return openWorkCard({ ...(await openWorkModel(office, person)), notice: handedAllToYou(name) }, say);
};
