import { z } from 'zod';
import { badSyntax, ConnectorError } from './connector-error.ts';
import type { Content } from './messages.ts';
import { cardSchema } from './stored-message.ts';
import type { Place } from './world.ts';

const attachmentSchema = z.looseObject({
  contentType: z.string(),
  content: z.unknown().optional(),
  contentUrl: z.string().nullish(),
  name: z.string().nullish(),
});

/** As much as the double reads of an activity that the bot sends. */
export const sentActivitySchema = z.looseObject({
  type: z.string(),
  text: z.string().nullish(),
  summary: z.string().nullish(),
  attachments: z.array(attachmentSchema).nullish(),
});

const consentSchema = z.looseObject({
  description: z.string().optional(),
  acceptContext: z.unknown().optional(),
  declineContext: z.unknown().optional(),
});
const fileInfoSchema = z.looseObject({ uniqueId: z.string() });

const largestMessage = 100 * 1024;
const embeddedImage = /data:image\/[a-z+.-]+;base64,[A-Za-z0-9+/=]+/g;

/**
 * Reads a message of the bot, with the refusals of Teams: 413 above 100 KB counted as UTF-16 (images inside it not
 * counted), 400 for nothing to show or something that is no card, files offered in personal chats alone.
 */
export function messageContent(activity: unknown, place: Place): Content {
  const size = JSON.stringify(activity).replace(embeddedImage, '').length * 2;
  if (size > largestMessage) throw new ConnectorError(413, 'MessageSizeTooBig', 'Message size too large.');

  const parsed = sentActivitySchema.safeParse(activity);
  if (!parsed.success) throw badSyntax(`Invalid activity: ${z.prettifyError(parsed.error)}`);
  const { text, summary, attachments } = parsed.data;
  if (!text && !attachments?.length) throw badSyntax('Activity must have text or attachments.');

  const content: Content = {};
  if (text) content.text = text.replace(/<at>(.*?)<\/at>/g, '$1');
  if (summary) content.summary = summary;
  for (const attachment of attachments ?? []) addAttachment(content, attachment, place);
  return content;
}

function addAttachment(content: Content, attachment: z.infer<typeof attachmentSchema>, place: Place): void {
  switch (attachment.contentType) {
    case 'application/vnd.microsoft.card.adaptive': {
      if (content.card) throw badSyntax('Teams shows several cards; this double shows one card a message.');
      const card = cardSchema.safeParse(attachment.content);
      if (!card.success) throw badSyntax('The attachment is no Adaptive Card.');
      content.card = card.data;
      break;
    }
    case 'application/vnd.microsoft.teams.card.file.consent': {
      const consent = consentSchema.safeParse(attachment.content);
      if (!consent.success || !attachment.name)
        throw badSyntax('A file consent card needs a name and content.');
      if (place.kind !== 'chat') throw badSyntax('Files are offered in personal chats only.');
      const { description, acceptContext, declineContext } = consent.data;
      const asked = { acceptContext, declineContext, ...(description && { description }) };
      content.file = { name: attachment.name, state: 'offered', ...asked };
      break;
    }
    case 'application/vnd.microsoft.teams.card.file.info': {
      const info = fileInfoSchema.safeParse(attachment.content);
      if (!info.success || !attachment.name) throw badSyntax('A file card needs a name and a uniqueId.');
      content.file = { name: attachment.name, state: 'accepted', id: info.data.uniqueId };
      break;
    }
    default:
      throw badSyntax(`This double does not show attachments of type ${attachment.contentType}.`);
  }
}
