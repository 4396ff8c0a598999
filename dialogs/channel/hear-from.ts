import { revise } from '../../storage/revise.ts';
import type { Office } from '../office.ts';
import type { Turn } from '../turn.ts';

/**
 * Somebody speaks in a channel: so the channel is there, at this address. A channel that was given up is used again,
 * and Teams may have moved it to another service address.
 */
export const hearFromChannel = async (office: Office, { actor, place }: Turn): Promise<void> => {
  if (place.kind !== 'channel') return;
  const { address } = place;
  for (const { key, body } of await office.store.channels(actor.tenant)) {
    if (body.address.conversation !== address.conversation) continue;
    if (!body.gone && body.address.serviceUrl === address.serviceUrl) continue;
    await revise(office.store, key, known => {
      if (!known) return undefined;
      const { gone: _back, ...rest } = known;
      return { ...rest, address };
    });
  }
};
