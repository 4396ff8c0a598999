import { z } from 'zod';

/** What the page may post. The types are those of the contract; anything else is answered with 400. */
const languageSchema = z.enum(['nl', 'en']);
const dataSchema = z.record(z.string(), z.unknown());

export const actSchema = z.discriminatedUnion('do', [
  z.object({
    do: z.literal('say'),
    as: z.string(),
    conversation: z.string(),
    thread: z.string().optional(),
    text: z.string().trim().min(1).max(4000),
  }),
  z.object({
    do: z.literal('click'),
    as: z.string(),
    message: z.string(),
    verb: z.string(),
    title: z.string(),
    data: dataSchema,
  }),
  z.object({ do: z.literal('submit'), as: z.string(), message: z.string(), data: dataSchema }),
  z.object({
    do: z.literal('file'),
    as: z.string(),
    message: z.string(),
    answer: z.enum(['accept', 'decline']),
  }),
  z.object({ do: z.literal('search'), as: z.string(), conversation: z.string() }),
  z.object({ do: z.literal('install'), as: z.string(), conversation: z.string() }),
  z.object({ do: z.literal('uninstall'), as: z.string(), conversation: z.string() }),
]);

export const settingsSchema = z.strictObject({
  language: languageSchema.optional(),
  badDay: z
    .strictObject({
      clickTwice: z.boolean(),
      clickAgain: z.boolean(),
      throttled: z.boolean(),
      outage: z.boolean(),
      slow: z.boolean(),
    })
    .partial()
    .optional(),
});

/** Ahead only, and at most ten years at once. */
export const jumpSchema = z.object({
  minutes: z
    .number()
    .positive()
    .max(10 * 366 * 24 * 60),
});
