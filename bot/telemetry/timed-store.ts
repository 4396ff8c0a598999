import type { Store } from '../../storage/store.ts';
import { StoreConflict } from '../../storage/store-error.ts';
import type { Telemetry } from './telemetry.ts';

/** The same store, whose commits are measured. */
export const timedStore = (store: Store, { committed }: Pick<Telemetry, 'committed'>): Store => {
  const put: Store['put'] = async (key, body, expected) => {
    const started = performance.now();
    const since = () => performance.now() - started;
    try {
      const etag = await store.put(key, body, expected);
      committed(key.kind, 'written', since());
      return etag;
    } catch (error) {
      committed(key.kind, error instanceof StoreConflict ? 'conflict' : 'failed', since());
      throw error;
    }
  };
  // Everything else goes straight on, whatever questions the store learns to answer.
  return new Proxy(store, {
    get: (target, name) => {
      if (name === 'put') return put;
      const member: unknown = Reflect.get(target, name);
      return typeof member === 'function' ? member.bind(target) : member;
    },
  });
};
