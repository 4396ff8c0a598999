import { banAtDoorCard } from '../../cards/ban-at-door.ts';
import type { Card } from '../../cards/card.ts';
import type { Deed } from '../../protocol/deed.ts';
import type { IncidentFact } from '../../protocol/incident/incident-case.ts';
import type { MessageRef } from '../../storage/case-file.ts';
import type { CaseKind, Documents } from '../../storage/documents.ts';
import type { Stored } from '../../storage/store.ts';
import { doorTexts } from '../../texts/bans.ts';
import { type Say, sayIn } from '../../texts/words.ts';
import { noteIn } from '../case/note.ts';
import { chatOf } from '../deeds/addresses.ts';
import type { Desk } from '../deeds/desk.ts';
import { DeliveryError, type Message } from '../post.ts';
import { atDoor } from './at-door.ts';

type DoorDeed = Extract<Deed, { do: 'doorCard' }>;
type Trace<K extends CaseKind> = (file: Documents[K]) => Documents[K];

const slotOf = ({ person, measure, visit }: DoorDeed): string => `door:${person}:${visit ?? measure}`;

const isGone = (error: unknown): boolean => error instanceof DeliveryError && error.reason === 'messageGone';

/** @returns false when somebody removed the message: then there is nothing left to write over. */
const writeOver = async (desk: Desk, ref: MessageRef, message: Message): Promise<boolean> => {
  try {
    await desk.post.update(ref, message);
    return true;
  } catch (error) {
    if (isGone(error)) return false;
    throw error;
  }
};

/** On a locked screen: that there is something for the door, and about nobody. */
const messageOf = (card: Card, say: Say): Message => ({ card, summary: say(doorTexts.summary) });

/** The card is there; who got it with a name on it is written down in the same write [M4-8]. */
const traceOf =
  <K extends CaseKind>(desk: Desk, deed: DoorDeed, ref: MessageRef, told: boolean): Trace<K> =>
  file => {
    const fact: IncidentFact = { fact: 'doorTold', measure: deed.measure, to: deed.person };
    const hand = { by: 'system', now: desk.now() } as const;
    // Only incidents have doors to tell; the compiler cannot see it while it does not know the kind.
    const noted = told
      ? (noteIn<'incident'>(desk, 'incident', [fact], hand)(file as Documents['incident']) as Documents[K])
      : file;
    return { ...noted, messages: { ...noted.messages, [slotOf(deed)]: ref } };
  };

/**
 * Shows somebody at the door how it stands with a ban or a visit, from the case as it now is. What is new comes as a
 * message of its own, and takes the name out of the one before it: in a chat stands one name at the most, as long as the
 * door needs it.
 * @returns what to write down with it.
 * @throws DeliveryError
 */
export const showAtDoor = async <K extends CaseKind>(
  desk: Desk,
  stored: Stored<'incident'>,
  deed: DoorDeed,
): Promise<Trace<K>> => {
  const known = stored.body.messages[slotOf(deed)];
  const shown = await atDoor(desk, stored, deed, known !== undefined);
  if (!shown) return file => file;
  const { address, language } = await chatOf(desk, deed.person);
  const say = sayIn(language);
  const message = messageOf(shown.card(say), say);
  if (!deed.anew || !shown.isNews) {
    if (known) await writeOver(desk, known, message);
    return file => file;
  }
  if (known) await writeOver(desk, known, messageOf(banAtDoorCard({ is: 'replaced' }, say), say));
  return traceOf<K>(desk, deed, await desk.post.send(address, message), shown.names);
};
