import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  entriesFrom,
  entryAt,
  entryCount,
  isLong,
  keptEntries,
  pageKeys,
  pageSize,
  putAway,
} from '../../storage/journal-pages.ts';
import { absent, type Store, type Stored } from '../../storage/store.ts';
import { type Ground, onEveryStore } from './on-every-store.ts';
import { at, incidentFile, incidentKey, otherTenant, sara } from './samples.ts';

const key = incidentKey('i-1');
/** The n-th entry says that it is the n-th. */
const entry = (n: number) =>
  ({ at: at(n), by: sara, fact: { fact: 'handedOver', to: `person-${n}` } }) as const;
const entries = (from: number, until: number) =>
  Array.from({ length: Math.max(0, until - from) }, (_, n) => entry(from + n));

const journalPages = ({ open, runs }: Ground) => {
  let store: Store;
  beforeEach(async () => {
    store = await open();
  });
  afterEach(() => store.close());

  const stored = async (): Promise<Stored<'incident'>> => {
    const found = await store.get(key);
    assert.ok(found);
    return found;
  };
  const having = async (count: number): Promise<Stored<'incident'>> => {
    await store.put(key, incidentFile(key, { journal: entries(0, count) }), absent);
    return stored();
  };
  /** What an effect does: the pages first, then the case in one write. */
  const file = async (): Promise<Stored<'incident'>> => {
    const before = await stored();
    const letGo = await putAway(store, before);
    await store.put(key, letGo(before.body), before.etag);
    return stored();
  };
  const add = async (count: number): Promise<void> => {
    const { etag, body } = await stored();
    const next = entries(entryCount(body), entryCount(body) + count);
    await store.put(key, { ...body, journal: [...body.journal, ...next] }, etag);
  };
  const whole = async () => entriesFrom(store, 'incident', (await stored()).body);

  it('keeps the latest entries with the case and finds every older one by its index', async () => {
    const long = 3 * pageSize + keptEntries + 7;
    await having(long);
    const { body } = await file();
    assert.equal(body.filed, 3 * pageSize);
    assert.deepEqual(body.journal, entries(3 * pageSize, long));
    assert.equal(entryCount(body), long);
    assert.deepEqual(await whole(), entries(0, long));
    for (const n of [0, pageSize - 1, pageSize, 3 * pageSize - 1, 3 * pageSize, long - 1])
      assert.deepEqual(await entryAt(store, 'incident', body, n), entry(n));
    assert.equal(await entryAt(store, 'incident', body, long), undefined);
  });

  it('gives the entries from any index on, once each and in order, however the journal grew', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 1, max: 180 }), { minLength: 1, maxLength: 5 }),
        fc.nat({ max: 900 }),
        async (steps, from) => {
          await store.close();
          store = await open();
          await having(0);
          for (const step of steps) {
            await add(step);
            const { body } = await file();
            assert.ok(!isLong(body) && body.filed % pageSize === 0);
          }
          const count = steps.reduce((sum, step) => sum + step, 0);
          const { body } = await stored();
          assert.deepEqual(await entriesFrom(store, 'incident', body, from), entries(from, count));
        },
      ),
      { numRuns: Math.min(runs, 25) },
    );
  });

  it('leaves a short journal alone', async () => {
    const before = await having(keptEntries + pageSize - 1);
    const letGo = await putAway(store, before);
    assert.deepEqual(letGo(before.body), before.body);
  });

  it('loses nothing and doubles nothing when it dies between a page and the case', async () => {
    const before = await having(2 * pageSize + keptEntries);
    await putAway(store, before);
    assert.deepEqual(await whole(), entries(0, 2 * pageSize + keptEntries));
    await add(30);
    await file();
    assert.deepEqual(await whole(), entries(0, 2 * pageSize + keptEntries + 30));
  });

  it('lets go of nothing twice when two instances put the same pages away', async () => {
    const before = await having(pageSize + keptEntries);
    const [one, two] = await Promise.all([putAway(store, before), putAway(store, before)]);
    assert.deepEqual(one(two(before.body)), one(before.body));
    await store.put(key, one(two(before.body)), before.etag);
    assert.deepEqual(await whole(), entries(0, pageSize + keptEntries));
  });

  it('believes the case where a page is left from before a backup was put back', async () => {
    const old = await having(pageSize + keptEntries);
    const [page] = pageKeys('incident', { ...old.body, filed: pageSize });
    assert.ok(page);
    const strange = { of: 'incident', case: key.id, page: 0, entries: entries(500, 550) } as const;
    await store.put(page, strange, absent);
    await file();
    assert.deepEqual(await whole(), entries(0, pageSize + keptEntries));
  });

  it('keeps the pages of one municipality from another', async () => {
    await having(pageSize + keptEntries);
    const { body } = await file();
    const theirs = { ...body, tenant: otherTenant };
    assert.deepEqual(await entriesFrom(store, 'incident', theirs), body.journal);
  });
};

describe('A journal that is put away in pages', () => onEveryStore(journalPages));
