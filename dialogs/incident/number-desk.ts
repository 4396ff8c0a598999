import { readNumber } from '../../protocol/incident/register.ts';
import type { Numbering } from '../../storage/documents.ts';
import { absent, type Key, type Store } from '../../storage/store.ts';
import { StoreConflict } from '../../storage/store-error.ts';

/** How many of the last numbers are remembered with their case, also when the case has its number written in it. */
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

type Place = Numbering['given'][number];

interface Given {
  readonly after: Numbering;
  readonly placeOf: ReadonlyMap<string, number>;
}

/** A case may be there twice: its own turn asks for it, and the clock that follows after it. */
const give = (
  numbering: Numbering,
  incidents: readonly string[],
  written: ReadonlyMap<string, number>,
): Given => {
  const known = new Map([
    ...written,
    ...numbering.given.map(({ incident, place }) => [incident, place] as const),
  ]);
  const fresh = [...new Set(incidents)].filter(incident => !known.has(incident));
  const given = fresh.map((incident, n) => ({ incident, place: numbering.last + n + 1 }));
  return {
    after: {
      ...numbering,
      last: numbering.last + fresh.length,
      given: [...numbering.given, ...given],
    },
    placeOf: new Map([...known, ...given.map(({ incident, place }) => [incident, place] as const)]),
  };
};

/**
 * The desk serves everybody who waits with one write, so that a rush of reports does not queue for single numbers.
 * Other instances are held off by the etag.
 *
 * Without gaps: a number is forgotten only when it was seen in its case. Without doubles: who asks and is not remembered
 * is looked up after the series was read; what was forgotten before that is in the case by then.
 */
export const openNumberDesk = (store: Store): NumberDesk => {
  const queues = new Map<string, Waiting[]>();

  /** What the case itself says: nothing when there is no such case, or it has no number yet. */
  const look = async (tenant: string, incident: string) => {
    const state = (await store.get({ tenant, kind: 'incident', id: incident }))?.body.state;
    const number = state !== undefined && 'number' in state ? state.number : undefined;
    return { gone: state === undefined, place: number === undefined ? undefined : readNumber(number)?.place };
  };

  const writtenOf = async (
    tenant: string,
    incidents: readonly string[],
  ): Promise<ReadonlyMap<string, number>> => {
    const looked = await Promise.all(
      incidents.map(async incident => [incident, (await look(tenant, incident)).place] as const),
    );
    return new Map(looked.flatMap(([incident, place]) => (place === undefined ? [] : [[incident, place]])));
  };

  /** Of the older numbers those that are still on their way to their case. One look a number, all in all. */
  const stillOwed = async (
    tenant: string,
    from: number,
    { last, given }: Numbering,
  ): Promise<readonly Place[]> => {
    if (Math.floor(from / remembered) === Math.floor(last / remembered)) return given;
    const older = given.slice(0, -remembered);
    const owed = await Promise.all(
      older.map(async each => {
        const { gone, place } = await look(tenant, each.incident);
        return gone || place === each.place ? [] : [each];
      }),
    );
    return [...owed.flat(), ...given.slice(-remembered)];
  };

  const serve = async (key: Key<'numbering'>, waiting: readonly Waiting[]): Promise<void> => {
    const incidents = waiting.map(({ incident }) => incident);
    for (;;) {
      const stored = await store.get(key);
      const before = stored?.body ?? { last: 0, given: [] };
      const remember = new Set(before.given.map(({ incident }) => incident));
      const unknown = incidents.filter(incident => !remember.has(incident));
      const { after, placeOf } = give(before, incidents, await writtenOf(key.tenant, unknown));
      try {
        if (after.last !== before.last) {
          const next = { ...after, given: await stillOwed(key.tenant, before.last, after) };
          await store.put(key, next, stored?.etag ?? absent);
        }
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
