import type { ConnectorClient } from 'botframework-connector';
import { DeliveryError, type Message, type Post } from '../dialogs/post.ts';
import type { MessageRef } from '../storage/case-file.ts';
import { threadUnder, withoutThread } from './activity/place-of.ts';
import type { ServiceUrlCheck } from './guard/service-url.ts';
import type { Pace } from './pace.ts';
import { type Deed, deliveryTrouble } from './sending/delivery-trouble.ts';
import { outgoingActivity } from './sending/outgoing-activity.ts';
import { within } from './within.ts';

export interface PostOffice {
  readonly connector: (serviceUrl: string) => Promise<ConnectorClient>;
  readonly isAllowedServiceUrl: ServiceUrlCheck;
  readonly pace: Pace;
  readonly now: () => Date;
  readonly attemptMs: number;
}

/** Sends into Teams by stored addresses. Each call is one attempt; nothing of a turn is kept. */
export const createPost = ({ connector, isAllowedServiceUrl, pace, now, attemptMs }: PostOffice): Post => {
  const attempt = async <T>(
    deed: Deed,
    to: { readonly serviceUrl: string; readonly conversation: string },
    act: (conversations: ConnectorClient['conversations']) => Promise<T>,
  ): Promise<T> => {
    try {
      // A stored address is outside data too: settings may have changed since it was stored.
      if (!isAllowedServiceUrl(to.serviceUrl))
        throw new DeliveryError('refused', `${deed}: service URL not allowed`);
      await pace.turn(withoutThread(to.conversation));
      const send = async () => act((await connector(to.serviceUrl)).conversations);
      return await within(attemptMs, deed, send());
    } catch (error) {
      throw deliveryTrouble(error, deed, now());
    }
  };

  const sendTo = (
    deed: Deed,
    serviceUrl: string,
    conversation: string,
    message: Message,
  ): Promise<MessageRef> =>
    attempt(deed, { serviceUrl, conversation }, async conversations => {
      const { id } = await conversations.sendToConversation(conversation, outgoingActivity(message));
      return { serviceUrl, conversation, activity: id ?? '' };
    });

  const mustBeKnown = (deed: Deed, { activity }: MessageRef): void => {
    if (activity === '') throw new DeliveryError('messageGone', `${deed}: Teams never told the message's id`);
  };

  return {
    // Creating a conversation would do for a channel too, but the SDK loses the id of the message then; sending to
    // the channel's bare id starts a thread and tells it.
    send: (to, message) => sendTo('send', to.serviceUrl, to.conversation, message),
    reply: async (under, message) => {
      mustBeKnown('reply', under);
      return sendTo('reply', under.serviceUrl, threadUnder(under.conversation, under.activity), message);
    },
    update: async (which, message) => {
      mustBeKnown('update', which);
      await attempt('update', which, conversations =>
        conversations.updateActivity(which.conversation, which.activity, outgoingActivity(message)),
      );
    },
  };
};
