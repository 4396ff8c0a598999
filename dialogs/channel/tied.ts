import type { ChannelOf } from '../../protocol/rights/channel-rights.ts';
import type { Key, Stored } from '../../storage/store.ts';
import type { Office } from '../office.ts';

/** Where the channel of a department or a responder group is written down. */
export const channelKey = (tenant: string, of: ChannelOf): Key<'channel'> => ({
  tenant,
  kind: 'channel',
  id: `${of.kind}:${of.key}`,
});

/** The channel that is tied and, as far as known, still there. */
export const tiedChannel = async (
  office: Pick<Office, 'store'>,
  tenant: string,
  of: ChannelOf,
): Promise<Stored<'channel'> | undefined> => {
  const stored = await office.store.get(channelKey(tenant, of));
  return stored && !stored.body.gone ? stored : undefined;
};

/** Has this department or group a channel that messages can go to? */
export const isTied = async (
  office: Pick<Office, 'store'>,
  tenant: string,
  of: ChannelOf,
): Promise<boolean> => (await tiedChannel(office, tenant, of)) !== undefined;
