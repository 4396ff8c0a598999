import { z } from 'zod';
import {
  activityNotFound,
  badSyntax,
  ConnectorError,
  conversationNotFound,
  throttled,
} from './connector-error.ts';
import { formatAddress, parseAddress } from './conversation-address.ts';
import type { Answer } from './faults.ts';
import type { Installations } from './installations.ts';
import type { SendCounter } from './limits.ts';
import { messageContent, sentActivitySchema } from './message-content.ts';
import type { Messages } from './messages.ts';
import { accountOf, memberOf, pagedRoster } from './roster.ts';
import type { StoredMessage } from './stored-message.ts';
import type { Place, World } from './world.ts';

const newConversationSchema = z.looseObject({
  isGroup: z.boolean().nullish(),
  members: z.array(z.looseObject({ id: z.string() })).nullish(),
  activity: z.unknown().optional(),
  channelData: z.looseObject({ channel: z.looseObject({ id: z.string() }).nullish() }).nullish(),
});

export interface ConnectorParts {
  world: World;
  messages: Messages;
  installations: Installations;
  sends: SendCounter;
}

export type Connector = ReturnType<typeof connectorOf>;

/**
 * The operations of the Connector service that a bot needs, without HTTP. Each answers as the service does, or throws a
 * {@link ConnectorError}.
 */
export function connectorOf({ world, messages, installations, sends }: ConnectorParts) {
  const reachable = (place: Place | undefined): Place => {
    if (place === undefined) throw conversationNotFound();
    if (installations.has(place)) return place;
    throw place.kind === 'chat'
      ? new ConnectorError(
          403,
          'ForbiddenOperationException',
          'The bot is not installed in the personal scope.',
        )
      : new ConnectorError(
          403,
          'BotNotInConversationRoster',
          'The bot is not part of the conversation roster.',
        );
  };

  /** The conversation with this id, and the root of the thread when the id names one. */
  const conversation = (id: string): { place: Place; thread?: string } => {
    const address = parseAddress(id);
    const place = reachable(world.places.get(address.place));
    if (address.thread === undefined) return { place };
    const root = messages.get(address.thread);
    if (place.kind !== 'channel' || root?.place !== place.id || root.thread) throw conversationNotFound();
    return { place, thread: root.id };
  };

  /** A team's own id stands for its roster, also where the plan has no General channel. */
  const roster = (id: string) => {
    const { place } = parseAddress(id);
    const inTeam = [...world.places.values()].find(one => one.team?.id === place);
    return reachable(world.places.get(place) ?? inTeam).members;
  };

  const countSend = (place: Place): void => {
    const wait = sends.count(place.id);
    if (wait !== undefined) throw throttled(wait);
  };

  const send = (place: Place, thread: string | undefined, activity: unknown): string => {
    countSend(place);
    return messages.post(place, thread, 'bot', messageContent(activity, place));
  };

  /** A message of the bot in this conversation. A thread's id reaches the messages of that thread alone. */
  const ownMessage = (conversationId: string, id: string): { place: Place; message: StoredMessage } => {
    const { place, thread } = conversation(conversationId);
    const message = messages.get(id);
    const elsewhere = thread !== undefined && message?.id !== thread && message?.thread !== thread;
    if (message?.place !== place.id || message.deleted || elsewhere) throw activityNotFound();
    if (message.from === 'bot') return { place, message };
    throw new ConnectorError(403, 'ForbiddenOperationException', 'Only the sender can change a message.');
  };

  return {
    createConversation(body: unknown): Answer {
      const wish = newConversationSchema.safeParse(body);
      if (!wish.success) throw badSyntax('Invalid conversation parameters.');
      const { members, activity, channelData } = wish.data;
      if (channelData?.channel) {
        const { place } = conversation(channelData.channel.id);
        if (place.kind !== 'channel' || !activity)
          throw badSyntax('A new thread needs a channel and an activity.');
        const activityId = send(place, undefined, activity);
        return { status: 201, body: { id: formatAddress(place.id, activityId), activityId } };
      }
      const [member, ...others] = members ?? [];
      if (!member || others.length > 0) throw badSyntax('Incorrect conversation creation parameters.');
      const person = world.findPerson(member.id);
      if (!person) throw new ConnectorError(400, 'BadArgument', 'Failed to decrypt pairwise id.');
      const chat = reachable(world.placesOf(person.key).find(place => place.kind === 'chat'));
      if (activity)
        return { status: 201, body: { id: chat.id, activityId: send(chat, undefined, activity) } };
      countSend(chat);
      return { status: 201, body: { id: chat.id } };
    },

    /** In a bare channel a reply to a known message goes into its thread; elsewhere Teams ignores `replyTo`. */
    send(conversationId: string, activity: unknown, replyTo?: string): Answer {
      const { place, thread } = conversation(conversationId);
      const parsed = sentActivitySchema.safeParse(activity);
      if (!parsed.success) throw badSyntax('Invalid activity.');
      if (parsed.data.type === 'typing') return { status: 202, body: { id: '' } };
      if (parsed.data.type !== 'message') throw badSyntax(`Unknown activity type ${parsed.data.type}.`);
      const answered = replyTo && place.kind === 'channel' ? messages.get(replyTo) : undefined;
      const replied = answered?.place === place.id ? (answered.thread ?? answered.id) : undefined;
      return { status: 201, body: { id: send(place, thread ?? replied, activity) } };
    },

    update(conversationId: string, id: string, activity: unknown): Answer {
      const { place, message } = ownMessage(conversationId, id);
      messages.update(message, messageContent(activity, place));
      return { status: 200, body: { id } };
    },

    remove(conversationId: string, id: string): Answer {
      messages.remove(ownMessage(conversationId, id).message);
      return { status: 200 };
    },

    members: (conversationId: string): Answer => ({
      status: 200,
      body: roster(conversationId).map(person => accountOf(person, world)),
    }),
    pagedMembers: (conversationId: string, query: URLSearchParams): Answer => ({
      status: 200,
      body: pagedRoster(roster(conversationId), world, query),
    }),
    member: (conversationId: string, id: string): Answer => ({
      status: 200,
      body: memberOf(roster(conversationId), id, world),
    }),

    team(id: string): Answer {
      const team = world.teams.find(one => one.id === id);
      if (!team) throw conversationNotFound();
      const memberCount = roster(id).length;
      const { name, aadGroupId, channels } = team;
      return { status: 200, body: { id, name, aadGroupId, channelCount: channels.length, memberCount } };
    },
    /** As in Teams, the General channel comes without a name. */
    channels(id: string): Answer {
      const team = world.teams.find(one => one.id === id);
      if (!team || roster(id).length === 0) throw conversationNotFound();
      const conversations = team.channels.map(one =>
        one.id === id ? { id } : { id: one.id, name: one.name },
      );
      return { status: 200, body: { conversations } };
    },
  };
}
