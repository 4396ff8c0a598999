import { DeliveryError, type Message, type Post } from '../dialogs/post.ts';
import type { MessageRef } from '../storage/case-file.ts';
import { threadUnder, withoutThread } from './activity/place-of.ts';
import type { ServiceUrlCheck } from './guard/service-url.ts';
import type { Pace } from './pace.ts';
import type { ConnectorService, Delivery } from './sending/connector-service.ts';
import { type Deed, deliveryTrouble } from './sending/delivery-trouble.ts';
import { outgoingActivity } from './sending/outgoing-activity.ts';
import { within } from './within.ts';

export interface PostOffice {
  readonly connector: ConnectorService;
  readonly isAllowedServiceUrl: ServiceUrlCheck;
  readonly pace: Pace;
  readonly now: () => Date;
  readonly attemptMs: number;
}

/** Sends into Teams by stored addresses. Each call is one attempt; nothing of a turn is kept. */
export const createPost = ({ connector, isAllowedServiceUrl, pace, now, attemptMs }: PostOffice): Post => {
  const attempt = async (
    deed: Deed,
    to: { readonly serviceUrl: string; readonly conversation: string },
    delivery: Omit<Delivery, 'serviceUrl' | 'body'>,
    message: Message,
  ): Promise<string | undefined> => {
    const { serviceUrl, conversation } = to;
    try {
      // A stored address is outside data too: settings may have changed since it was stored.
      if (!isAllowedServiceUrl(serviceUrl))
        throw new DeliveryError('refused', `${deed}: service URL not allowed`);
      await pace.turn(withoutThread(conversation));
      const body = outgoingActivity(message);
      return await within(attemptMs, deed, connector.deliver({ ...delivery, serviceUrl, body }));
    } catch (error) {
      throw deliveryTrouble(error, deed, now());
    }
  };

  const sendTo = async (
    deed: Deed,
    serviceUrl: string,
    conversation: string,
    message: Message,
  ): Promise<MessageRef> => {
    const posting = { method: 'POST', path: [conversation, 'activities'] } as const;
    const activity = await attempt(deed, { serviceUrl, conversation }, posting, message);
    return { serviceUrl, conversation, activity: activity ?? '' };
  };

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
      const { conversation, activity } = which;
      const replacing = { method: 'PUT', path: [conversation, 'activities', activity] } as const;
      await attempt('update', which, replacing, message);
    },
  };
};
