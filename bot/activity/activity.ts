import { z } from 'zod';

/** Text that decorates: when it is not what we expect, we do without it. */
const decoration = z.string().optional().catch(undefined);
const identified = z.object({ id: z.string().min(1) });

/**
 * Where the bot answers, and a part of the address to which it does: visible letters, and no step up, which would lead
 * out of it with the bot's token.
 */
const conversationId = z.string().regex(/^(?!\.{1,2}$)[\x21-\x7e]{1,1000}$/);

/** Teams' own shape, as far as we use it. What decides (ids, tenants, addresses) must be right; the rest may be odd. */
const shape = z.object({
  type: z.string().min(1),
  /** Which kind of invoke it is. */
  name: decoration,
  serviceUrl: z.string().min(1),
  from: z
    .object({
      id: z.string().min(1),
      name: decoration,
      aadObjectId: z.guid().toLowerCase().nullish(),
      tenantId: z.string().nullish(),
      userRole: decoration,
    })
    .nullish(),
  recipient: z.object({ id: z.string().min(1), name: decoration }).nullish(),
  conversation: z.object({
    id: conversationId,
    tenantId: z.string().nullish(),
    conversationType: z.string().nullish(),
    isGroup: z.boolean().nullish(),
  }),
  channelData: z
    .object({
      tenant: identified.nullish(),
      team: identified.nullish().catch(undefined),
    })
    .nullish(),
  text: z.string().nullish(),
  value: z.unknown().optional(),
  replyToId: decoration,
  /** What an installation update is about: `add`, `remove`. */
  action: decoration,
  membersAdded: z.array(identified).nullish().catch(undefined),
  membersRemoved: z.array(identified).nullish().catch(undefined),
  locale: decoration,
  entities: z.array(z.unknown()).nullish().catch(undefined),
});

/** One thing that Teams sent, checked. */
export type Activity = z.output<typeof shape>;

/** @returns the activity, or nothing when it is not one. */
export const activityFrom = (raw: unknown): Activity | undefined => shape.safeParse(raw).data;
