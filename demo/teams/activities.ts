import { randomUUID } from 'node:crypto';
import { DateTime } from 'luxon';
import { formatAddress } from './conversation-address.ts';
import type { Language, Person } from './person.ts';
import type { StoredMessage } from './stored-message.ts';
import type { Place, World } from './world.ts';

/** An activity on its way to the bot, as Teams shapes it. */
export interface Activity {
  readonly type: string;
  readonly id: string;
  readonly [property: string]: unknown;
}

/** Where an activity comes from: a person, in a conversation, perhaps in a thread of it. */
export interface Origin {
  person: Person;
  place: Place;
  thread?: string | undefined;
}

export type Activities = ReturnType<typeof activitiesOf>;

const zone = 'Europe/Amsterdam';
const locales: Record<Language, { locale: string; country: string }> = {
  nl: { locale: 'nl-NL', country: 'NL' },
  en: { locale: 'en-US', country: 'US' },
};

/** Builds what Teams sends to a bot, with the fields and the gaps that the real activities have. */
export function activitiesOf(
  world: World,
  serviceUrl: string,
  now: () => Date,
  language: (person: Person) => Language,
) {
  const inTeam = (place: Place) =>
    place.team && { teamsChannelId: place.id, teamsTeamId: place.team.id, channel: { id: place.id } };

  const envelope = ({ person, place, thread }: Origin) => {
    const at = now();
    const { locale, country } = locales[language(person)];
    const tenantId = world.tenantId;
    const conversationType = place.kind === 'chat' ? 'personal' : 'channel';
    return {
      channelId: 'msteams',
      serviceUrl,
      timestamp: at.toISOString(),
      localTimestamp: DateTime.fromJSDate(at, { zone }).toISO(),
      localTimezone: zone,
      locale,
      from: { id: person.teamsId, name: person.name, aadObjectId: person.aadObjectId },
      recipient: { id: world.bot.id, name: world.bot.name },
      conversation: {
        id: formatAddress(place.id, thread),
        conversationType,
        tenantId,
        ...(place.kind === 'channel' && { isGroup: true }),
      },
      entities: [{ type: 'clientInfo', locale, country, platform: 'Web', timezone: zone }],
      channelData: {
        tenant: { id: tenantId },
        ...(place.team && { ...inTeam(place), team: { id: place.team.id } }),
      },
    };
  };

  /** Install events carry no name of the person, but more of the team. */
  const installEnvelope = (origin: Origin) => {
    const common = envelope(origin);
    const { id, aadObjectId } = common.from;
    const { team } = origin.place;
    return {
      ...common,
      from: { id, aadObjectId },
      channelData: {
        ...common.channelData,
        ...(team && {
          team: { id: team.id, name: team.name, aadGroupId: team.aadGroupId },
          settings: { selectedChannel: { id: origin.place.id } },
        }),
        source: { name: 'message' },
      },
    };
  };

  return {
    /** Only mentions of the bot reach it in a channel, so there the text starts with one. */
    message(origin: Origin, id: string, text: string): Activity {
      const common = envelope(origin);
      const mention = `<at>${world.bot.name}</at>`;
      const entity = { type: 'mention', text: mention, mentioned: { ...world.bot } };
      const mentioned = origin.place.kind === 'channel';
      const said = mentioned ? `${mention} ${text}` : text;
      return {
        ...common,
        type: 'message',
        id,
        text: said,
        textFormat: 'plain',
        attachments: [{ contentType: 'text/html', content: `<p>${escapeHtml(said)}</p>` }],
        entities: mentioned ? [...common.entities, entity] : common.entities,
      };
    },

    /** Action.Submit: a message without text that carries the data and the inputs. */
    submit(origin: Origin, message: StoredMessage, data: Record<string, unknown>): Activity {
      const common = envelope(origin);
      const legacy = { replyToId: `1:${message.id}` };
      return {
        ...common,
        type: 'message',
        id: freshId(),
        value: data,
        replyToId: message.id,
        channelData: { ...common.channelData, source: { name: 'message' }, legacy },
      };
    },

    /** Action.Execute, by the person (`manual`) or by the Teams client that refreshes a card (`automatic`). */
    cardAction(
      origin: Origin,
      message: StoredMessage,
      action: { verb?: string; title?: string; data: Record<string, unknown>; id?: string },
      trigger: 'manual' | 'automatic',
    ): Activity {
      const common = envelope(origin);
      return {
        ...common,
        type: 'invoke',
        name: 'adaptiveCard/action',
        id: freshId(),
        value: { action: { type: 'Action.Execute', ...action }, trigger },
        replyToId: message.id,
        channelData: { ...common.channelData, source: { name: 'message' } },
      };
    },

    fileConsent(origin: Origin, message: StoredMessage, value: Record<string, unknown>): Activity {
      const type = 'fileUpload';
      const replyToId = message.id;
      return {
        ...envelope(origin),
        type: 'invoke',
        name: 'fileConsent/invoke',
        id: freshId(),
        value: { type, ...value },
        replyToId,
      };
    },

    /** The search above a message box, opened or typed into. A search in somebody's chat is not in the bot's. */
    search(origin: Origin, command: string, typed: string | undefined): Activity {
      const parameter =
        typed === undefined ? { name: 'initialRun', value: 'true' } : { name: 'open', value: typed };
      return {
        ...envelope(origin),
        type: 'invoke',
        name: 'composeExtension/query',
        id: freshId(),
        value: { commandId: command, parameters: [parameter], queryOptions: { skip: 0, count: 25 } },
      };
    },

    installationUpdate: (origin: Origin, action: 'add' | 'remove'): Activity => ({
      ...installEnvelope(origin),
      type: 'installationUpdate',
      id: freshId(),
      action,
    }),

    /** The bot (and in a personal chat the person) came into the conversation, or the bot left the team. */
    membersChanged(origin: Origin, action: 'add' | 'remove'): Activity {
      const common = installEnvelope(origin);
      const { id, aadObjectId } = common.from;
      const newcomers = origin.place.kind === 'chat' ? [{ id, aadObjectId }] : [];
      const bot = { id: world.bot.id };
      const change = action === 'add' ? { membersAdded: [...newcomers, bot] } : { membersRemoved: [bot] };
      const eventType = action === 'add' ? 'teamMemberAdded' : 'teamMemberRemoved';
      const channelData = origin.place.team ? { ...common.channelData, eventType } : common.channelData;
      return { ...common, channelData, type: 'conversationUpdate', id: freshId(), ...change };
    },
  };
}

/** The same click as Teams sends it again by itself: everything equal but the id and the time. */
export const sentAgain = (activity: Activity, at: Date): Activity => ({
  ...activity,
  id: freshId(),
  timestamp: at.toISOString(),
});

const freshId = (): string => `f:${randomUUID()}`;

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
