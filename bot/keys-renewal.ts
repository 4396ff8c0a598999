import { renewKeys } from '../storage/renew-keys.ts';
import type { Store } from '../storage/store.ts';
import { errorOf, type Log } from './log.ts';

/** A store that cannot answer now, mostly can in a minute. */
const againMs = 60_000;

export interface KeysRenewal {
  /** Resolves when it is done, or could not be done now and will be tried again: the bot opens all the same. */
  start(): Promise<void>;
  stop(): void;
}

/** Files aggressors anew who were filed by older rules, so that an update finds everybody whom it found before. */
export const createKeysRenewal = (store: Store, tenant: string, log: Log): KeysRenewal => {
  let timer: NodeJS.Timeout | undefined;
  const renew = async (): Promise<void> => {
    try {
      const count = await renewKeys(store, tenant);
      if (count > 0) log.info({ count }, 'aggressors filed anew');
    } catch (error) {
      log.warn({ err: errorOf(error) }, 'aggressors not filed anew yet');
      timer = setTimeout(() => void renew(), againMs).unref();
    }
  };
  return { start: renew, stop: () => clearTimeout(timer) };
};
