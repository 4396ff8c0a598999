import { z } from 'zod';
import { DeliveryError, type DeliveryTrouble } from '../../dialogs/post.ts';
import { TooBusy } from '../pace.ts';

/** What was being done: it tells what a 404 is about. */
export type Deed = 'send' | 'reply' | 'update';

const headers = z.custom<{ get(name: string): string | undefined }>(
  value => typeof value === 'object' && value !== null && 'get' in value && typeof value.get === 'function',
);
const restError = z.object({
  statusCode: z.int().optional(),
  code: z
    .string()
    .regex(/^\w{1,60}$/)
    .optional()
    .catch(undefined),
  response: z.object({ headers }).optional().catch(undefined),
});

const reasonOf = (status: number, code: string | undefined, deed: Deed): DeliveryTrouble => {
  if (status === 404) {
    if (code === 'ActivityNotFoundInConversation') return 'messageGone';
    // Updating is about one message, unless Teams says that the whole conversation is gone.
    return deed === 'update' && code !== 'ConversationNotFound' ? 'messageGone' : 'gone';
  }
  if (status === 403 || status === 410) return 'gone';
  // 401 is our own trouble (an expired secret): an administrator can mend that, and the message is still due.
  if (status < 400 || status >= 500 || [401, 408, 409, 412, 425, 429].includes(status)) return 'later';
  return 'refused';
};

/** No wait that Teams asks for is longer than this; more would be a mistake. */
const longestMs = 3_600_000;

const retryAfter = (value: string | undefined, now: Date): number | undefined => {
  if (!value) return undefined;
  const ms = /^\d+$/.test(value) ? Number(value) * 1_000 : Date.parse(value) - now.getTime();
  return Number.isNaN(ms) ? undefined : Math.min(Math.max(ms, 0), longestMs);
};

/** What went wrong with sending, in the words of the port. The text has codes only, so it may be logged. */
export const deliveryTrouble = (error: unknown, deed: Deed, now: Date): DeliveryError => {
  if (error instanceof DeliveryError) return error;
  if (error instanceof TooBusy) return new DeliveryError('later', `${deed}: too busy`, error.waitMs);
  const { statusCode, code, response } = restError.safeParse(error).data ?? {};
  const detail =
    `${deed}: ${statusCode ?? 'no answer'} ${code ?? (error instanceof Error ? error.name : '')}`.trim();
  // Without a status nobody answered (no connection, no token, too late): it may be better in a while.
  if (statusCode === undefined) return new DeliveryError('later', detail);
  return new DeliveryError(
    reasonOf(statusCode, code, deed),
    detail,
    retryAfter(response?.headers.get('retry-after'), now),
    statusCode,
  );
};
