import { z } from 'zod';
import type { Actor } from '../../dialogs/turn.ts';
import type { Activity } from './activity.ts';
import { plainText } from './plain-text.ts';

const languageTag = z.string().regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/);
const clientInfo = z.object({ type: z.literal('clientInfo'), locale: languageTag });

const localeOf = (activity: Activity): string | undefined =>
  languageTag.safeParse(activity.locale).data ??
  (activity.entities ?? []).map(entity => clientInfo.safeParse(entity).data?.locale).find(Boolean);

/** @returns who is acting, or nothing when Teams names no person: then it is Teams itself that reports something. */
export const actorOf = (activity: Activity, tenant: string): Actor | undefined => {
  const { from } = activity;
  if (!from?.aadObjectId) return undefined;
  const locale = localeOf(activity);
  return {
    id: from.aadObjectId,
    tenant,
    name: plainText(from.name ?? '', 200),
    teamsId: from.id,
    ...(locale ? { locale } : {}),
  };
};
