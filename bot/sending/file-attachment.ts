import type { Attachment } from 'botbuilder';
import type { Message } from '../../dialogs/post.ts';

/** A file in Teams' shape: the question whether the person wants it, or the file where it now is. */
export const fileAttachment = (file: NonNullable<Message['file']>): Attachment => {
  switch (file.is) {
    case 'offered':
      return {
        contentType: 'application/vnd.microsoft.teams.card.file.consent',
        name: file.name,
        content: {
          description: file.description,
          sizeInBytes: file.bytes,
          acceptContext: { file: file.id },
          declineContext: { file: file.id },
        },
      };
    case 'saved':
      return {
        contentType: 'application/vnd.microsoft.teams.card.file.info',
        name: file.name,
        contentUrl: file.contentUrl,
        content: { uniqueId: file.uniqueId, fileType: file.fileType },
      };
  }
};
