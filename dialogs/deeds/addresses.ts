import type { CardPlace } from '../../protocol/deed.ts';
import type { PersonId } from '../../protocol/organisation/organisation.ts';
import type { ChannelOf } from '../../protocol/rights/channel-rights.ts';
import { responsibleDepartment } from '../../protocol/rights/incident-rights.ts';
import type { Address, CaseKind } from '../../storage/documents.ts';
import type { Stored } from '../../storage/store.ts';
import type { Language } from '../../texts/words.ts';
import { personKey } from '../case/person-name.ts';
import { tiedChannel } from '../channel/tied.ts';
import type { Office } from '../office.ts';
import { languageFor } from '../people/language.ts';
import { DeliveryError } from '../post.ts';

/** A case of either kind. */
export type AnyCase = Stored<'incident'> | Stored<'aftercare'>;

/** The compiler cannot tell cases apart by their key's kind; this does. */
export const isIncident = (stored: AnyCase): stored is Stored<'incident'> => stored.key.kind === 'incident';

/** A case of whatever kind, also one that has no card and no channel of its own. */
export type EveryCase = AnyCase | Stored<'file'> | Stored<'look'>;

/** A file on its way to a person. */
export const isFile = (stored: { readonly key: { readonly kind: CaseKind } }): stored is Stored<'file'> =>
  stored.key.kind === 'file';

/** Somebody looked a person up. */
export const isLook = (stored: { readonly key: { readonly kind: CaseKind } }): stored is Stored<'look'> =>
  stored.key.kind === 'look';

/** Where something goes, and in which language it is read there. */
export interface Destination {
  readonly address: Address;
  readonly language: Language;
}

/** The department or group in whose channel a case's card stands. */
export const channelOf = (stored: AnyCase): ChannelOf =>
  isIncident(stored)
    ? { kind: 'department', key: responsibleDepartment(stored.body.state) ?? '' }
    : { kind: 'group', key: stored.body.state.request.group };

/** A person's chat. @throws DeliveryError `gone` when the bot never met this person or was removed. */
export const chatOf = async (office: Office, person: PersonId): Promise<Destination> => {
  const met = (await office.store.get(personKey(office, person)))?.body;
  if (!met?.chat || met.gone) throw new DeliveryError('gone', 'no chat with this person');
  return { address: met.chat, language: languageFor(office.organisation, met) };
};

/** Where a standing card goes. @throws DeliveryError `gone` when there is no such place (any more). */
export const placeOf = async (office: Office, stored: AnyCase, at: CardPlace): Promise<Destination> => {
  if (at !== 'channel') return chatOf(office, at.chatOf);
  const channel = await tiedChannel(office, stored.key.tenant, channelOf(stored));
  if (!channel) throw new DeliveryError('gone', 'no channel is tied');
  return { address: channel.body.address, language: channel.body.language };
};

/** The slot under which a standing card's message is remembered. */
export const slotOf = (at: CardPlace): string => (at === 'channel' ? 'channel' : `chat:${at.chatOf}`);
