import type { Deed } from '../../protocol/deed.ts';
import type { CaseKind, Documents } from '../../storage/documents.ts';
import type { Stored } from '../../storage/store.ts';
import { numberIncident } from '../incident/give-number.ts';
import { DeliveryError } from '../post.ts';
import { type AnyCase, isIncident, slotOf } from './addresses.ts';
import { passOn } from './cannot.ts';
import type { Desk } from './desk.ts';
import { forgetAggressor } from './forget-aggressor.ts';
import { addLineBelow } from './line.ts';
import { openAftercareOf } from './open-aftercare.ts';
import { showStandingCard } from './show-card.ts';
import { tell } from './tell.ts';
import { ringTimer } from './timer.ts';

type Trace<K extends CaseKind> = (file: Documents[K]) => Documents[K];

const noTrace = <F>(file: F): F => file;

/** A newer order to show the same card makes this one needless, once the card is there. */
const isOvertaken = (stored: AnyCase, deed: Extract<Deed, { do: 'showCard' }>): boolean => {
  const slot = slotOf(deed.at);
  const same = stored.body.effects.filter(
    effect => effect.deed.do === 'showCard' && slotOf(effect.deed.at) === slot,
  );
  return slot in stored.body.messages && same.length > 1;
};

const carryOut = async <K extends CaseKind>(desk: Desk, stored: AnyCase, deed: Deed): Promise<Trace<K>> => {
  switch (deed.do) {
    case 'number':
      if (isIncident(stored)) await numberIncident(desk, stored);
      return noTrace;
    case 'showCard': {
      if (isOvertaken(stored, deed)) return noTrace;
      const { ref } = await showStandingCard(desk, stored, deed.at);
      return file => ({ ...file, messages: { ...file.messages, [slotOf(deed.at)]: ref } });
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
      await ringTimer(desk, stored, deed.timer);
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
});
