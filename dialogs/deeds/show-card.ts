import type { CardPlace } from '../../protocol/deed.ts';
import type { MessageRef } from '../../storage/case-file.ts';
import type { Language } from '../../texts/words.ts';
import { DeliveryError, type Message } from '../post.ts';
import { type AnyCase, placeOf, slotOf } from './addresses.ts';
import type { Desk } from './desk.ts';
import { standingCard } from './standing-card.ts';

const messageGone = (error: unknown): boolean =>
  error instanceof DeliveryError && error.reason === 'messageGone';

/** Where the card's message is and what it says now. */
interface Shown {
  readonly ref: MessageRef;
}

const bringUpToDate = async (desk: Desk, ref: MessageRef, message: Message): Promise<boolean> => {
  try {
    await desk.post.update(ref, message);
    return true;
  } catch (error) {
    if (messageGone(error)) return false;
    throw error;
  }
};

/**
 * Posts the case's standing card, or brings it up to date for everybody. The card is made at this moment from the case
 * as it is, so that a late delivery shows the present. A message that somebody removed is posted anew.
 * @returns where the card now is.
 * @throws DeliveryError
 */
export const showStandingCard = async (desk: Desk, stored: AnyCase, at: CardPlace): Promise<Shown> => {
  const known = stored.body.messages[slotOf(at)];
  const { address, language } = await placeOf(desk, stored, at);
  const message = await standingCard(desk, stored, language);
  if (known && (await bringUpToDate(desk, known, message))) return { ref: known };
  return { ref: await desk.post.send(address, message) };
};

/** The language that is read where a card stands. @throws DeliveryError `gone` */
export const languageAt = async (desk: Desk, stored: AnyCase, at: CardPlace): Promise<Language> =>
  (await placeOf(desk, stored, at)).language;
