import { z } from 'zod';
import type { Happening } from '../../dialogs/turn.ts';
import type { Activity } from './activity.ts';

/** Longer addresses Teams does not make; what is longer is no address. */
const address = z.string().min(1).max(4_000);

const uploadInfo = z.object({
  uploadUrl: address,
  contentUrl: address,
  uniqueId: z.string().min(1).max(200),
  fileType: z
    .string()
    .regex(/^[a-z0-9]{1,12}$/i)
    .catch(''),
});

/** What Teams sends when somebody answers the question about a file. Anything but a clear yes is a no. */
const consent = z
  .object({
    action: z.string().catch(''),
    context: z.unknown().optional(),
    uploadInfo: uploadInfo.optional().catch(undefined),
  })
  .catch({ action: '', context: undefined, uploadInfo: undefined });

/** Whether somebody answers the question about a file. */
export const isFileConsent = (activity: Activity): boolean =>
  activity.type === 'invoke' && activity.name === 'fileConsent/invoke';

export const fileAnswered = (activity: Activity): Happening => {
  const { action, context, uploadInfo: target } = consent.parse(activity.value);
  return { what: 'fileAnswered', accepted: action === 'accept', context, ...(target ? { target } : {}) };
};
