import { revise } from '../../storage/revise.ts';
import { personKey } from '../case/person-name.ts';
import type { Office } from '../office.ts';
import { conversationOf, type Turn } from '../turn.ts';

/**
 * Is this the first installation in this place? Teams says it several times, and again at every reload.
 * @returns true once for a person's chat and once for a channel.
 */
export const welcomeOnce = async (office: Office, { actor, place }: Turn): Promise<boolean> => {
  const conversation = conversationOf(place);
  if (conversation === undefined) return false;
  let first = false;
  await revise(office.store, personKey(office, actor.id), known => {
    const welcomed = known?.welcomed ?? [];
    first = !welcomed.includes(conversation);
    return first && known ? { ...known, welcomed: [...welcomed, conversation].slice(-20) } : known;
  });
  return first;
};

/** The bot was removed: from a chat, so that this person cannot be reached; from a channel, so that it is not tied. */
export const leave = async (office: Office, { actor, place }: Turn): Promise<void> => {
  if (place.kind === 'chat') {
    await revise(office.store, personKey(office, actor.id), known => known && { ...known, gone: true });
    return;
  }
  const conversation = conversationOf(place);
  for (const { key, body } of await office.store.channels(actor.tenant)) {
    if (body.address.conversation !== conversation) continue;
    await revise(office.store, key, known => known && { ...known, gone: true });
  }
};
