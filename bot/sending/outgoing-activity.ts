import { type Activity, ActivityTypes, CardFactory, TextFormatTypes } from 'botbuilder';
import type { Message } from '../../dialogs/post.ts';

/**
 * A message in Teams' shape. A card goes without text, or Teams would show both; what the notification says is the
 * summary. Text is plain, because Markdown in it would be live.
 */
export const outgoingActivity = (message: Message): Partial<Activity> => ({
  type: ActivityTypes.Message,
  summary: message.summary,
  ...(message.card
    ? { attachments: [CardFactory.adaptiveCard(message.card)] }
    : { text: message.text ?? message.summary, textFormat: TextFormatTypes.Plain }),
});
