import type { Deed } from '../../protocol/deed.ts';
import type { CaseFile, MessageRef } from '../../storage/case-file.ts';
import type { CaseKind, Documents } from '../../storage/documents.ts';
import type { Stored } from '../../storage/store.ts';
import { noteIn } from '../case/note.ts';
import { numberIncident } from '../incident/give-number.ts';
import { DeliveryError } from '../post.ts';
import { type AnyCase, isIncident, slotOf } from './addresses.ts';
import { passOn } from './cannot.ts';
import type { Desk } from './desk.ts';
import { destinationOf } from './destination.ts';
import { forgetAggressor } from './forget-aggressor.ts';
import { hitchIn } from './hitch.ts';
import { addLineBelow } from './line.ts';
import { openAftercareOf } from './open-aftercare.ts';
import { showStandingCard } from './show-card.ts';
import { tell } from './tell.ts';
import { ringTimer } from './timer.ts';

type Trace<K extends CaseKind> = (file: Documents[K]) => Documents[K];

const noTrace = <F>(file: F): F => file;

/**
 * The card is there, and shows the case with all that was decided until then: every order to show it that was known by
 * then is carried out with this one, also one that was given up. Lines go on in order, under a card that is not older.
 */
const shown = (stored: AnyCase, slot: string, ref: MessageRef) => {
  const orders = stored.body.effects.filter(({ deed }) => deed.do === 'showCard' && slotOf(deed.at) === slot);
  const done = new Set(orders.map(({ id }) => id));
  return <F extends Pick<CaseFile<never>, 'messages' | 'effects'>>(file: F): F => ({
    ...file,
    messages: { ...file.messages, [slot]: ref },
    effects: file.effects.filter(({ id }) => !done.has(id)),
  });
};

const carryOut = async <K extends CaseKind>(desk: Desk, stored: AnyCase, deed: Deed): Promise<Trace<K>> => {
  switch (deed.do) {
    case 'number':
      if (isIncident(stored)) await numberIncident(desk, stored);
      return noTrace;
    case 'showCard': {
      const { ref } = await showStandingCard(desk, stored, deed.at);
      return shown(stored, slotOf(deed.at), ref);
    }
    case 'line':
      await addLineBelow(desk, stored, deed.at, deed.entry);
      return noTrace;
    case 'tell':
      await tell(desk, stored, deed);
      return noTrace;
    case 'openAftercare':
      if (isIncident(stored)) await openAftercareOf(desk, stored, deed);
      return noTrace;
    case 'forgetAggressor':
      await forgetAggressor(desk.store, stored.key.tenant, stored.key.id);
      return noTrace;
    case 'timer':
      await ringTimer(desk, stored, deed);
      return noTrace;
  }
};

/** How deeds are done, for the worker that decides when and how often. */
export const doing = (desk: Desk) => ({
  carryOut: <K extends CaseKind>(stored: Stored<K>, deed: Deed): Promise<Trace<K>> =>
    carryOut<K>(desk, stored as AnyCase, deed),
  cannot: <K extends CaseKind>(stored: Stored<K>, deed: Deed): Promise<void> =>
    passOn(desk, stored as AnyCase, deed),
  troubleIn: (error: unknown): DeliveryError | undefined =>
    error instanceof DeliveryError ? error : undefined,
  hitchIn,
  givenUp: <K extends CaseKind>({ key }: Stored<K>, deed: Deed, now: Date): Trace<K> => {
    const to = destinationOf(deed);
    const fact = to === undefined ? [] : [{ fact: 'notDelivered', to } as const];
    return noteIn<K>(desk, key.kind, fact, { by: 'system', now });
  },
});
