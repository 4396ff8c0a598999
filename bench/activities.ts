import { randomUUID } from 'node:crypto';

/** A raw activity, as it goes over the wire. */
export type Activity = Readonly<Record<string, unknown>>;

export interface Person {
  /** The `29:` id. */
  readonly teamsId: string;
  readonly name: string;
  readonly aadObjectId: string;
}

/** Where something is said or pressed: the person's own chat, or a channel. */
export type Where = { readonly chat: string } | { readonly channel: string; readonly team: string };

/** What every activity of one playing Teams has in common. */
export interface Setting {
  readonly tenant: string;
  readonly serviceUrl: string;
}

export const bot = { id: '28:rugdekking', name: 'Rugdekking' } as const;

const envelope = ({ tenant, serviceUrl }: Setting, { teamsId, name, aadObjectId }: Person, where: Where) => {
  const inChannel = 'channel' in where;
  return {
    id: randomUUID(),
    channelId: 'msteams',
    serviceUrl,
    timestamp: new Date().toISOString(),
    localTimestamp: new Date().toISOString(),
    localTimezone: 'Europe/Amsterdam',
    locale: 'en-US',
    from: { id: teamsId, name, aadObjectId },
    recipient: bot,
    conversation: inChannel
      ? { id: where.channel, conversationType: 'channel', isGroup: true, tenantId: tenant }
      : { id: where.chat, conversationType: 'personal', tenantId: tenant },
    channelData: {
      tenant: { id: tenant },
      ...(inChannel ? { team: { id: where.team }, channel: { id: where.channel } } : {}),
      source: { name: 'message' },
    },
    entities: [
      { type: 'clientInfo', locale: 'en-US', country: 'US', platform: 'Web', timezone: 'Europe/Amsterdam' },
    ],
  };
};

/** A typed message; in a channel it calls the bot, or it would not reach it. */
export const typed = (setting: Setting, person: Person, where: Where, text: string): Activity => {
  const common = envelope(setting, person, where);
  const call = `<at>${bot.name}</at>`;
  const inChannel = 'channel' in where;
  return {
    ...common,
    type: 'message',
    textFormat: 'plain',
    text: inChannel ? `${call} ${text}` : text,
    attachments: [],
    entities: inChannel
      ? [...common.entities, { type: 'mention', text: call, mentioned: bot }]
      : common.entities,
  };
};

/** A press of Action.Execute. The data is what the button carries together with what was typed on the card. */
export const pressed = (
  setting: Setting,
  person: Person,
  where: Where,
  data: Readonly<Record<string, unknown>>,
  message = '1700000000000',
): Activity => ({
  ...envelope(setting, person, where),
  type: 'invoke',
  name: 'adaptiveCard/action',
  replyToId: message,
  value: { action: { type: 'Action.Execute', title: 'OK', verb: data.action, data } },
});

/** The app was installed for a person. The playground leaves out the name then, as Teams does. */
export const installed = (setting: Setting, person: Person, where: Where): Activity => {
  const { from, ...common } = envelope(setting, person, where);
  return {
    ...common,
    from: { id: from.id, aadObjectId: from.aadObjectId },
    type: 'installationUpdate',
    action: 'add',
  };
};
