import { DeliveryError, type DeliveryTrouble } from '../../dialogs/post.ts';
import { TooBusy } from '../pace.ts';
import { ConnectorRefusal } from './connector-service.ts';

/** What was being done: it tells what a 404 is about. */
export type Deed = 'send' | 'reply' | 'update';

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

/** A code is one word. What is more than that could quote somebody. */
const wordIn = (code: unknown): string | undefined =>
  typeof code === 'string' && /^\w{1,60}$/.test(code) ? code : undefined;

/** The system's code for it (`ECONNRESET`), else the kind of error; never its text. */
const whatBroke = (error: unknown): string =>
  error instanceof Error ? (wordIn('code' in error ? error.code : undefined) ?? error.name) : '';

/** What went wrong with sending, in the words of the port. The text has codes only, so it may be logged. */
export const deliveryTrouble = (error: unknown, deed: Deed, now: Date): DeliveryError => {
  if (error instanceof DeliveryError) return error;
  if (error instanceof TooBusy) return new DeliveryError('later', `${deed}: too busy`, error.waitMs);
  // Nobody answered (no connection, no token, too late): it may be better in a while.
  if (!(error instanceof ConnectorRefusal))
    return new DeliveryError('later', `${deed}: no answer ${whatBroke(error)}`.trim());
  const { status } = error;
  const code = wordIn(error.code);
  const detail = `${deed}: ${status} ${code ?? ''}`.trim();
  const wait = retryAfter(error.retryAfter, now);
  return new DeliveryError(reasonOf(status, code, deed), detail, wait, status);
};
