import type { ChannelStanding, Unreached } from '../../cards/delivery-model.ts';
import { type RoleHolder, roleHolders } from '../../protocol/organisation/role-holders.ts';
import type { ChannelOf } from '../../protocol/rights/channel-rights.ts';
import { type Absence, type ChannelState, partWords } from '../../texts/delivery.ts';
import { nameOf, personKey } from '../case/person-name.ts';
import { channelKey } from '../channel/tied.ts';
import type { Office } from '../office.ts';

/** Every department and responder group, with how its channel stands. */
export const channelStandings = async (office: Office): Promise<readonly ChannelStanding[]> => {
  const { tenant, departments, responderGroups } = office.organisation;
  const tied = new Map((await office.store.channels(tenant)).map(({ key, body }) => [key.id, body]));
  const stateOf = (of: ChannelOf): ChannelState => {
    const binding = tied.get(channelKey(tenant, of).id);
    if (!binding) return 'none';
    return binding.gone ? 'gone' : 'works';
  };
  return [
    ...departments.map(({ key, name }) => ({ name, state: stateOf({ kind: 'department', key }) })),
    ...responderGroups.map(({ key, name }) => ({ name, state: stateOf({ kind: 'group', key }) })),
  ];
};

const absenceOf = async (office: Office, { person }: RoleHolder): Promise<Absence | undefined> => {
  const met = (await office.store.get(personKey(office, person)))?.body;
  if (!met?.chat) return 'neverMet';
  return met.gone ? 'left' : undefined;
};

/** Looked up at once; more would only queue in the store. */
const atOnce = 25;

/** Everybody with a part to play whom the bot cannot reach in chat: who never added it, and who removed it. */
export const unreachedPeople = async (office: Office): Promise<readonly Unreached[]> => {
  const all = roleHolders(office.organisation);
  const found: Unreached[] = [];
  for (let at = 0; at < all.length; at += atOnce) {
    const some = await Promise.all(
      all.slice(at, at + atOnce).map(async holder => {
        const absence = await absenceOf(office, holder);
        if (!absence) return [];
        const name = await nameOf(office, holder.person);
        return [{ name, part: partWords[holder.part](holder.of ?? ''), absence }];
      }),
    );
    found.push(...some.flat());
  }
  return found;
};
