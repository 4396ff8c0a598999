import type { Place } from '../../dialogs/turn.ts';
import type { Activity } from './activity.ts';

/** A thread in a channel is the channel's id with the first message's id behind it. */
const thread = ';messageid=';

/** The channel (or chat) itself, whichever thread it was about. */
export const withoutThread = (conversation: string): string =>
  conversation.split(thread, 1)[0] ?? conversation;

/** The conversation that is the thread under a message; a message that is a reply itself stays in its thread. */
export const threadUnder = (conversation: string, message: string): string =>
  conversation.includes(thread) ? conversation : `${conversation}${thread}${message}`;

const kindOf = ({ conversation, channelData }: Activity): string =>
  conversation.conversationType ??
  (channelData?.team ? 'channel' : conversation.isGroup ? 'groupChat' : 'personal');

/**
 * @returns where it happened, or nothing for a group chat: what the bot would say there, everybody in it would
 * read, and it could be mistaken for the person's own chat.
 */
export const placeOf = (activity: Activity): Place | undefined => {
  const conversation = withoutThread(activity.conversation.id);
  const address = { serviceUrl: activity.serviceUrl, conversation };
  switch (kindOf(activity)) {
    case 'personal':
      return { kind: 'chat', address };
    case 'channel':
      // Every team's own id is that of its General channel; Teams leaves the team out when it is that one.
      return { kind: 'channel', address, team: activity.channelData?.team?.id ?? conversation };
    default:
      return undefined;
  }
};
