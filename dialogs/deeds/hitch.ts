import type { Hitch } from '../../texts/delivery.ts';
import { DeliveryError } from '../post.ts';

/** What stood in the way when an effect was given up: a word for the administrator, nothing about people. */
export const hitchIn = (error: unknown): Hitch => {
  if (!(error instanceof DeliveryError)) return 'fault';
  const { reason, status, retryAfterMs } = error;
  if (reason === 'refused') return status === 413 ? 'tooLarge' : 'refused';
  if (reason !== 'later') return 'refused';
  if (status === 401) return 'locked';
  // Without a status it is our own pace that says when to come back.
  if (status === 429 || (status === undefined && retryAfterMs !== undefined)) return 'busy';
  return status === undefined ? 'silent' : 'outage';
};
