import { z } from 'zod';

/** An Adaptive Card as it came in: the double draws nothing, so it needs to know nothing more of it. */
export const cardSchema = z.looseObject({ type: z.literal('AdaptiveCard') });

const fileSchema = z.object({
  name: z.string(),
  /** What the bot says the file is; shown with the question. */
  description: z.string().optional(),
  state: z.enum(['offered', 'accepted', 'declined']),
  /** Handed back to the bot with the person's answer. */
  acceptContext: z.unknown().optional(),
  declineContext: z.unknown().optional(),
  /** The uploaded file, from the moment that the person accepted it. */
  id: z.string().optional(),
});

/** A message as everybody sees it; somebody's own view of its card is kept beside it. */
export const storedMessageSchema = z.object({
  id: z.string(),
  place: z.string(),
  /** The root message of the thread, for a reply in a channel. */
  thread: z.string().optional(),
  /** `bot`, or a person's key. */
  from: z.string(),
  at: z.string(),
  text: z.string().optional(),
  summary: z.string().optional(),
  card: cardSchema.optional(),
  file: fileSchema.optional(),
  edited: z.boolean().optional(),
  deleted: z.boolean().optional(),
});

export type Card = z.infer<typeof cardSchema>;
export type OfferedFile = z.infer<typeof fileSchema>;
export type StoredMessage = z.infer<typeof storedMessageSchema>;
