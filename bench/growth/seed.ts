import { randomInt, randomUUID } from 'node:crypto';
import { localYear } from '../../protocol/calendar/local-time.ts';
import { isBodyOf } from '../../storage/envelope.ts';
import { lookupsOf } from '../../storage/lookups.ts';
import { absent, type Key, type Store } from '../../storage/store.ts';
import { anAggressor } from '../aggressor.ts';
import { userCounts } from '../options.ts';
import type { Moulds } from './examples.ts';
import type { Cast, Mould, Particulars } from './mould.ts';
import { openNumberSeries } from './number-series.ts';

/** To be raised when cases are seeded otherwise than before: what was seeded then is made anew. */
export const seedEdition = 2;

const dayMs = 24 * 3_600_000;
/** Everything was reported within this time; the cases are there in the order in which they were. */
const spanMs = 330 * dayMs;
/** Nothing falls due before this: what comes due while something else is measured would be measured along. */
export const quietMs = 60 * dayMs;
const latestMs = 400 * dayMs;
/** One case in so many still waits for somebody; of what is finished nothing is left to be done. */
const waitingIn = 50;
/** So many cases each, on the average; whoever presses in the bench is one of them. */
const casesPerPerson = 50;
const fewestPeople = Math.max(...userCounts);
/** So many cases share a commit. */
const batch = 5_000;
/** Messages have ids as Teams gives them. */
const firstMessage = 1_600_000_000_000;

const keyOf = (tenant: string, { kind, id }: Cast): Key => ({ tenant, kind, id });

/** @throws TypeError when the mould does not give what its key says: then the documents have another shape now. */
const put = async (store: Store, tenant: string, cast: Cast): Promise<void> => {
  const key = keyOf(tenant, cast);
  if (!isBodyOf(key, cast.document)) throw new TypeError(`this is no ${cast.kind}`);
  await store.put(key, cast.document, absent);
};

const waits = (tenant: string, mould: Mould): boolean =>
  mould(anybody).some(cast => {
    const key = keyOf(tenant, cast);
    return isBodyOf(key, cast.document) && lookupsOf(key.kind, cast.document).desk !== undefined;
  });

const anybody: Particulars = {
  newId: randomUUID,
  reporter: 0,
  number: 'A-2026-00000',
  aggressor: anAggressor(),
  shift: 0,
  newMessage: () => String(firstMessage),
};

/** What a case still has to do: nothing when it is finished, and what it waits for at some moment far away. */
const later = (cast: Cast, isWaiting: boolean, now: number): Cast => {
  const { document } = cast;
  if (typeof document !== 'object' || document === null || !('effects' in document)) return cast;
  const { effects } = document;
  if (!Array.isArray(effects) || !isWaiting) return { ...cast, document: { ...document, effects: [] } };
  const due = () => new Date(now + quietMs + randomInt(latestMs - quietMs)).toISOString();
  return { ...cast, document: { ...document, effects: effects.map(one => ({ ...one, due: due() })) } };
};

/**
 * Fills an empty store with so many cases, with what belongs to them and whoever reported them, all written by the
 * store itself. Most are finished; nothing falls due for two months.
 * @param progress hears how many there are so far.
 */
export const seed = async (
  store: Store,
  tenant: string,
  cases: number,
  moulds: Moulds,
  progress: (cases: number) => void,
): Promise<void> => {
  const now = Date.now();
  const waiting = moulds.cases.filter(mould => waits(tenant, mould));
  const finished = moulds.cases.filter(mould => !waiting.includes(mould));
  const people = Math.max(fewestPeople, Math.ceil(cases / casesPerPerson));
  const series = openNumberSeries();
  let messages = firstMessage;

  const aCase = (nth: number): readonly Cast[] => {
    const isWaiting = nth % waitingIn === 0;
    const moulds = isWaiting ? waiting : finished;
    const mould = moulds[(isWaiting ? nth / waitingIn : nth) % moulds.length];
    if (!mould)
      throw new Error('no example waits for somebody, or none is finished: see `courses` in examples.ts');
    const shift = Math.round(-spanMs * (1 - nth / cases));
    const { number, became } = series.next(localYear(new Date(now + shift)));
    const casts = mould({
      newId: randomUUID,
      reporter: nth % people,
      number,
      aggressor: anAggressor(),
      shift,
      newMessage: () => String(++messages),
    });
    const incident = casts.find(({ kind }) => kind === 'incident');
    if (incident) became(incident.id);
    return casts.map(cast => later(cast, isWaiting, now));
  };
  const aPerson = (reporter: number) => moulds.person({ ...anybody, reporter });

  const fill = async (count: number, make: (nth: number) => readonly Cast[], written: typeof progress) => {
    for (let from = 0; from < count; from += batch) {
      const casts = Array.from({ length: Math.min(batch, count - from) }, (_, n) => make(from + n)).flat();
      await Promise.all(casts.map(cast => put(store, tenant, cast)));
      written(Math.min(from + batch, count));
    }
  };
  await fill(people, aPerson, () => {});
  await fill(cases, aCase, progress);
  await series.write(store, tenant);
};
