import type { Numbering } from '../../storage/documents.ts';
import { absent, type Key, type Store } from '../../storage/store.ts';
import { StoreConflict } from '../../storage/store-error.ts';

/** How many of the last numbers are remembered with their case, so that asking again gives the same number. */
const remembered = 100;

/** Gives out registration numbers: one series per tenant and year, without gaps and without doubles. */
export interface NumberDesk {
  /** The case's place in its year; the same when it is asked again, also after a crash. */
  numberFor(tenant: string, year: number, incident: string): Promise<number>;
}

interface Waiting {
  readonly incident: string;
  resolve(place: number): void;
  reject(error: unknown): void;
}

interface Given {
  readonly after: Numbering;
  readonly placeOf: ReadonlyMap<string, number>;
}

/** A case may be there twice: its own turn asks for it, and the clock that follows after it. */
const give = (numbering: Numbering, incidents: readonly string[]): Given => {
  const known = new Map(numbering.given.map(({ incident, place }) => [incident, place]));
  const fresh = [...new Set(incidents)].filter(incident => !known.has(incident));
  const given = fresh.map((incident, n) => ({ incident, place: numbering.last + n + 1 }));
  return {
    after: { last: numbering.last + fresh.length, given: [...numbering.given, ...given].slice(-remembered) },
    placeOf: new Map([...known, ...given.map(({ incident, place }) => [incident, place] as const)]),
  };
};

/**
 * The desk serves everybody who waits with one write, so that a rush of reports does not queue for single numbers.
 * Other instances are held off by the etag.
 */
export const openNumberDesk = (store: Store): NumberDesk => {
  const queues = new Map<string, Waiting[]>();

  const serve = async (key: Key<'numbering'>, waiting: readonly Waiting[]): Promise<void> => {
    const incidents = waiting.map(({ incident }) => incident);
    for (;;) {
      const stored = await store.get(key);
      const before = stored?.body ?? { last: 0, given: [] };
      const { after, placeOf } = give(before, incidents);
      try {
        if (after.last !== before.last) await store.put(key, after, stored?.etag ?? absent);
      } catch (error) {
        if (error instanceof StoreConflict) continue;
        throw error;
      }
      for (const { incident, resolve, reject } of waiting) {
        const place = placeOf.get(incident);
        if (place === undefined) reject(new Error('the numbering left out a case that it served'));
        else resolve(place);
      }
      return;
    }
  };

  const work = async (name: string, key: Key<'numbering'>): Promise<void> => {
    for (let waiting = queues.get(name); waiting && waiting.length > 0; waiting = queues.get(name)) {
      const turn = waiting.slice(0, remembered);
      queues.set(name, waiting.slice(remembered));
      await serve(key, turn).catch(error => {
        for (const { reject } of turn) reject(error);
      });
    }
    queues.delete(name);
  };

  return {
    numberFor: (tenant, year, incident) =>
      new Promise((resolve, reject) => {
        const key = { tenant, kind: 'numbering', id: String(year) } as const;
        const name = `${tenant}/${year}`;
        const queue = queues.get(name);
        const entry = { incident, resolve, reject };
        if (queue) {
          queue.push(entry);
          return;
        }
        queues.set(name, [entry]);
        // The rest of this turn of the event loop may bring more to serve at once.
        queueMicrotask(() => void work(name, key));
      }),
  };
};
