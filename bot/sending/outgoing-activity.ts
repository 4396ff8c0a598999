import { type Activity, ActivityTypes, CardFactory, TextFormatTypes } from 'botbuilder';
import type { Message } from '../../dialogs/post.ts';
import { fileAttachment } from './file-attachment.ts';

/**
 * A message in Teams' shape. A card goes without text, or Teams would show both; what the notification says is the
 * summary. Text is plain, because Markdown in it would be live.
 */
export const outgoingActivity = ({ card, file, text, summary }: Message): Partial<Activity> => {
  const attachment = card ? CardFactory.adaptiveCard(card) : file && fileAttachment(file);
  return {
    type: ActivityTypes.Message,
    summary,
    ...(attachment
      ? { attachments: [attachment] }
      : { text: text ?? summary, textFormat: TextFormatTypes.Plain }),
  };
};
