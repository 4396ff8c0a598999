/** Activities as Teams sends them, for the tests of the edge. */
export const tenant = '00000000-0000-4000-8000-0000000000aa';
export const otherTenant = '00000000-0000-4000-8000-0000000000bb';
export const emma = {
  id: '29:emma',
  name: 'Emma de Vries',
  aadObjectId: '00000000-0000-4000-8000-000000000001',
};
export const bot = { id: '28:rugdekking', name: 'Rugdekking' };
export const channel = '19:meldingen@thread.tacv2';

export type Raw = Record<string, unknown>;

const base = (serviceUrl: string): Raw => ({
  id: '1700000000001',
  timestamp: '2026-11-23T13:05:00.000Z',
  channelId: 'msteams',
  serviceUrl,
  from: emma,
  recipient: bot,
  locale: 'nl-NL',
});

const inChat: Raw = {
  conversation: { id: 'a:emma', tenantId: tenant, conversationType: 'personal' },
  channelData: { tenant: { id: tenant } },
};

/** A post of a person in a thread of the channel. */
export const inChannel: Raw = {
  conversation: {
    id: `${channel};messageid=1699999999999`,
    tenantId: tenant,
    conversationType: 'channel',
    isGroup: true,
  },
  channelData: { tenant: { id: tenant }, team: { id: '19:team@thread.tacv2' }, channel: { id: channel } },
};

export const typedMessage = (text: string, serviceUrl = 'https://smba.trafficmanager.net/emea/'): Raw => ({
  ...base(serviceUrl),
  ...inChat,
  type: 'message',
  text,
});

export const press = (data: Raw, serviceUrl = 'https://smba.trafficmanager.net/emea/'): Raw => ({
  ...base(serviceUrl),
  ...inChat,
  type: 'invoke',
  name: 'adaptiveCard/action',
  replyToId: '1700000000000',
  value: { action: { type: 'Action.Execute', title: 'Oppakken', verb: 'incident.takeUp', data } },
});

/** The search above the message box of a conversation: opened, or typed into. */
export const search = (typed?: string, serviceUrl = 'https://smba.trafficmanager.net/emea/'): Raw => ({
  ...base(serviceUrl),
  ...inChat,
  type: 'invoke',
  name: 'composeExtension/query',
  value: {
    commandId: 'lookUp',
    parameters: [
      typed === undefined ? { name: 'initialRun', value: 'true' } : { name: 'open', value: typed },
    ],
    queryOptions: { skip: 0, count: 25 },
  },
});

export const installation = (action: string, serviceUrl = 'https://smba.trafficmanager.net/emea/'): Raw => ({
  ...base(serviceUrl),
  ...inChat,
  type: 'installationUpdate',
  action,
});
