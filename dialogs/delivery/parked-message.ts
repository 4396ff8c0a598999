import type { ParkedMessage } from '../../cards/delivery-model.ts';
import type { PersonId } from '../../protocol/organisation/organisation.ts';
import type { Effect } from '../../storage/effect.ts';
import { hitchIn } from '../../texts/delivery.ts';
import type { EveryCase } from '../deeds/addresses.ts';
import { destinationOf } from '../deeds/destination.ts';
import type { Office } from '../office.ts';
import { toWhom } from './to-whom.ts';
import { whatIs } from './what.ts';
import { pickOf } from './which.ts';

/** A given-up effect in words for an administrator. */
export const parkedMessage = async (
  office: Office,
  stored: EveryCase,
  effect: Effect,
  reader: PersonId,
): Promise<ParkedMessage> => ({
  case: stored.key.id,
  pick: pickOf(stored.key.kind, effect),
  what: whatIs(stored, effect.deed),
  to: await toWhom(office, stored, effect.deed, reader),
  since: new Date(effect.parked?.at ?? effect.due),
  why: hitchIn(effect.parked?.reason ?? ''),
  attempts: effect.attempts,
  droppable: destinationOf(effect.deed) !== undefined,
});
