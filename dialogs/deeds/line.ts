import type { CardPlace } from '../../protocol/deed.ts';
import { entryAt } from '../../storage/journal-pages.ts';
import { aftercareSummaries } from '../../texts/aftercare.ts';
import { incidentTitle } from '../../texts/incident.ts';
import { sayIn, type Words } from '../../texts/words.ts';
import { aftercareLine } from '../aftercare/lines.ts';
import { numberIn } from '../incident/present-card.ts';
import { entryWords } from '../incident/timeline.ts';
import { DeliveryError } from '../post.ts';
import { type AnyCase, isIncident, placeOf, slotOf } from './addresses.ts';
import type { Desk } from './desk.ts';

const wordsOf = async (desk: Desk, stored: AnyCase, entry: number): Promise<Words | undefined> => {
  if (isIncident(stored)) {
    const incidentEntry = await entryAt(desk.store, 'incident', stored.body, entry);
    return incidentEntry && entryWords(desk, incidentEntry);
  }
  const aftercareEntry = await entryAt(desk.store, 'aftercare', stored.body, entry);
  return aftercareEntry && aftercareLine(desk, aftercareEntry);
};

/**
 * Says under the standing card what happened, so that people who follow the thread notice: changing the card alone
 * makes no sound. In a chat it is a message of its own.
 * @throws DeliveryError
 */
export const addLineBelow = async (
  desk: Desk,
  stored: AnyCase,
  at: CardPlace,
  entry: number,
): Promise<void> => {
  const words = await wordsOf(desk, stored, entry);
  const card = stored.body.messages[slotOf(at)];
  if (!words || !card) return;
  const { address, language } = await placeOf(desk, stored, at);
  const text = sayIn(language)(words);
  // A notification on a locked screen names nobody.
  const summary = isIncident(stored) ? incidentTitle(numberIn(stored)) : aftercareSummaries.request;
  const message = { text, summary: sayIn(language)(summary) };
  try {
    if (at === 'channel') await desk.post.reply(card, message);
    else await desk.post.send(address, message);
  } catch (error) {
    // The card was removed by hand: there is nothing left to write under.
    if (!(error instanceof DeliveryError && error.reason === 'messageGone')) throw error;
  }
};
