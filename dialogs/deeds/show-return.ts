import { type ReturnWarningModel, returnWarningCard } from '../../cards/return-warning.ts';
import type { Deed } from '../../protocol/deed.ts';
import type { IncidentFact } from '../../protocol/incident/incident-case.ts';
import type { MessageRef } from '../../storage/case-file.ts';
import type { CaseKind, Documents } from '../../storage/documents.ts';
import type { Stored } from '../../storage/store.ts';
import { returnTexts } from '../../texts/expected-return.ts';
import { type Say, sayIn } from '../../texts/words.ts';
import { noteIn } from '../case/note.ts';
import { warningFor } from '../expected-return/warning.ts';
import { DeliveryError, type Message } from '../post.ts';
import { chatOf } from './addresses.ts';
import type { Desk } from './desk.ts';

type ReturnDeed = Extract<Deed, { do: 'returnCard' }>;
type Trace<K extends CaseKind> = (file: Documents[K]) => Documents[K];

const slotOf = ({ person, expected }: ReturnDeed): string => `return:${person}:${expected}`;

/** On a locked screen: that there is something to look out for, and about nobody. */
const messageOf = (model: ReturnWarningModel, say: Say): Message => ({
  card: returnWarningCard(model, say),
  summary: say(model.is === 'over' ? returnTexts.overTitle : returnTexts.title),
});

/** Where somebody removed the message there is nothing left to bring up to date. */
const writeOver = async (desk: Desk, ref: MessageRef, message: Message): Promise<void> => {
  try {
    await desk.post.update(ref, message);
  } catch (error) {
    if (!(error instanceof DeliveryError && error.reason === 'messageGone')) throw error;
  }
};

/** The warning is there; who got it for the first time is written down in the same write. */
const traceOf =
  <K extends CaseKind>(desk: Desk, deed: ReturnDeed, ref: MessageRef, first: boolean): Trace<K> =>
  file => {
    const fact: IncidentFact = { fact: 'returnTold', expected: deed.expected, to: deed.person };
    const hand = { by: 'system', now: desk.now() } as const;
    // Only incidents have clients to expect; the compiler cannot see it while it does not know the kind.
    const noted = first
      ? (noteIn<'incident'>(desk, 'incident', [fact], hand)(file as Documents['incident']) as Documents[K])
      : file;
    return { ...noted, messages: { ...noted.messages, [slotOf(deed)]: ref } };
  };

/**
 * Shows somebody how it stands with a client who is expected back, from the case as it now is [H2-2b]. What is new comes
 * as a message of its own and takes the name out of the one before it; who got it is written down in the same write.
 * @throws DeliveryError
 */
export const showReturn = async <K extends CaseKind>(
  desk: Desk,
  stored: Stored<'incident'>,
  deed: ReturnDeed,
): Promise<Trace<K>> => {
  const known = stored.body.messages[slotOf(deed)];
  const model = await warningFor(desk, stored, deed.expected, deed.person);
  if (!model || (model.is !== 'running' && !known)) return file => file;
  const { address, language } = await chatOf(desk, deed.person);
  const say = sayIn(language);
  if (known && (!deed.anew || model.is !== 'running')) {
    await writeOver(desk, known, messageOf(model, say));
    return file => file;
  }
  if (known) await writeOver(desk, known, messageOf({ is: 'replaced' }, say));
  return traceOf<K>(desk, deed, await desk.post.send(address, messageOf(model, say)), known === undefined);
};
