import { type FileDrop, PlaceLost } from '../../dialogs/files/drop.ts';
import { DeliveryError } from '../../dialogs/post.ts';
import type { EdgeSettings } from '../edge-settings.ts';
import { fileHostCheck } from './file-host.ts';

/** An upload of one letter. Much less than the lease of an effect, so that no other instance begins it too. */
const uploadMs = 20_000;

/** In a while it may be taken: too busy, or out of order. */
const isPassing = (status: number): boolean =>
  [408, 425, 429].includes(status) || (status >= 500 && status !== 507);

const longestWaitMs = 15 * 60_000;

const waitIn = (response: Response): number | undefined => {
  const seconds = Number(response.headers.get('retry-after') ?? '');
  return seconds > 0 ? Math.min(seconds * 1_000, longestWaitMs) : undefined;
};

/** What became of an upload. @throws PlaceLost, DeliveryError */
const judge = (response: Response): void => {
  const { status } = response;
  // 202 asks for a next part, and there is none; every other answer below 300 has taken the file.
  if (response.ok && status !== 202) return;
  if (isPassing(status)) throw new DeliveryError('later', `upload: ${status}`, waitIn(response), status);
  throw new PlaceLost(`upload: ${status}`);
};

/**
 * Uploads files to where Teams says that a person lets them be put. The address is believed no further than its host, no
 * redirect is followed, nothing of the bot's own goes along, and what comes back is not read.
 */
export const createFileDrop = (
  settings: Pick<EdgeSettings, 'credentials' | 'fileHosts'>,
  limitMs: number = uploadMs,
): FileDrop => {
  const accepts = fileHostCheck(settings);
  return {
    accepts,
    put: async (url, bytes) => {
      // A stored address is outside data too: settings may have changed since it was stored.
      if (!accepts(url)) throw new PlaceLost('upload: address not allowed');
      let response: Response;
      try {
        response = await fetch(url, {
          method: 'PUT',
          headers: {
            'content-type': 'application/octet-stream',
            'content-range': `bytes 0-${bytes.length - 1}/${bytes.length}`,
          },
          body: new Uint8Array(bytes),
          redirect: 'manual',
          signal: AbortSignal.timeout(limitMs),
        });
      } catch (error) {
        throw new DeliveryError('later', `upload: ${error instanceof Error ? error.name : 'no answer'}`);
      }
      await response.body?.cancel().catch(() => undefined);
      judge(response);
    },
  };
};
