import type { Store } from '../../storage/store.ts';
import { StoreConflict } from '../../storage/store-error.ts';
import type { Telemetry } from './telemetry.ts';

/** The same store, whose commits are measured, and whose reading and writing show in the trace of a turn. */
export const timedStore = (
  store: Store,
  { committed, during }: Pick<Telemetry, 'committed' | 'during'>,
): Store => {
  const put: Store['put'] = async (key, body, expected) => {
    const started = performance.now();
    const since = () => performance.now() - started;
    try {
      const etag = await during('commit', { kind: key.kind }, () => store.put(key, body, expected));
      committed(key.kind, 'written', since());
      return etag;
    } catch (error) {
      committed(key.kind, error instanceof StoreConflict ? 'conflict' : 'failed', since());
      throw error;
    }
  };
  const get: Store['get'] = key => during('load', { kind: key.kind }, () => store.get(key));
  // Everything else goes straight on, whatever questions the store learns to answer.
  return new Proxy(store, {
    get: (target, name) => {
      if (name === 'put') return put;
      if (name === 'get') return get;
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== 'function') return member;
      const ask = member.bind(target);
      if (name === 'remove' || name === 'close') return ask;
      return (...asked: readonly unknown[]) =>
        during('load', { question: String(name) }, () => ask(...asked));
    },
  });
};
