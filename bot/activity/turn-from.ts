import type { Place, Turn } from '../../dialogs/turn.ts';
import type { Activity } from './activity.ts';
import { actorOf } from './actor-of.ts';
import { happeningOf } from './happening-of.ts';
import { placeOf } from './place-of.ts';
import { isSearch } from './search-box.ts';

/**
 * Why an activity is not taken up. `foreignTenant`, `noTenant` and `guest` are people of other organisations;
 * `nobody` does something without saying who; `teamsItself` is Teams reporting without a person behind it, and
 * `groupChat` a place where the bot does not work.
 */
export type RefusalReason =
  | 'malformed'
  | 'foreignTenant'
  | 'noTenant'
  | 'guest'
  | 'nobody'
  | 'teamsItself'
  | 'groupChat';

export interface Refusal {
  readonly refused: RefusalReason;
}

export interface Reading {
  readonly now: () => Date;
  readonly newId: () => string;
  readonly expectedTenant: string;
}

/** A token proves that Teams speaks, not for which organisation: that is ours to check on every activity. */
const strangeness = (activity: Activity, expectedTenant: string): RefusalReason | undefined => {
  const tenants = [activity.conversation.tenantId, activity.channelData?.tenant?.id].filter(id => id != null);
  if (tenants.length === 0) return 'noTenant';
  const own = expectedTenant.toLowerCase();
  const people = [activity.from?.tenantId].filter(id => id != null);
  if ([...tenants, ...people].some(id => id.toLowerCase() !== own)) return 'foreignTenant';
  return activity.from?.userRole === 'guest' || activity.from?.userRole === 'anonymous' ? 'guest' : undefined;
};

/** Somebody did something (and must be named), as opposed to Teams telling about a change. */
const isDeed = (activity: Activity): boolean => activity.type === 'message' || activity.type === 'invoke';

/** Turns what Teams sent into our own words, or says why we will not take it up. */
export const turnFrom = (activity: Activity | undefined, reading: Reading): Turn | Refusal => {
  if (!activity) return { refused: 'malformed' };
  const strange = strangeness(activity, reading.expectedTenant);
  if (strange) return { refused: strange };
  const actor = actorOf(activity, reading.expectedTenant.toLowerCase());
  if (!actor) return { refused: isDeed(activity) ? 'nobody' : 'teamsItself' };
  // In whose conversation the message box is, is none of our business: a chat of others is not the person's own with us.
  const place: Place | undefined = isSearch(activity) ? { kind: 'page' } : placeOf(activity);
  if (!place) return { refused: 'groupChat' };
  return { id: reading.newId(), now: reading.now(), actor, place, happening: happeningOf(activity) };
};
