import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'mocha';
import { z } from 'zod';
import { anAggressor } from '../../bench/aggressor.ts';
import { ourStarter, type Setup, setUp } from '../../bench/contestant.ts';
import { makeMoulds } from '../../bench/growth/examples.ts';
import { kindShape } from '../../bench/growth/mould.ts';
import { quietMs, seed } from '../../bench/growth/seed.ts';
import { ride } from '../../bench/load.ts';
import { employee } from '../../bench/people.ts';
import { storeFileName } from '../../bench/store-file.ts';
import { withAllUp } from '../../bench/with-all-up.ts';
import { unkept } from '../../storage/editions.ts';
import { isBodyOf } from '../../storage/envelope.ts';
import { openDatabase } from '../../storage/sqlite/database.ts';
import { openSqliteStore } from '../../storage/sqlite/sqlite-store.ts';
import { absent } from '../../storage/store.ts';

const cases = 320;
const rows = z.array(
  z.looseObject({ tenant: z.string(), kind: kindShape, id: z.string(), body: z.string() }),
);
const numbered = z.object({ state: z.object({ number: z.string() }) });

const rowsIn = (file: string) => {
  const db = openDatabase(file, 0);
  try {
    return rows.parse(db.prepare('SELECT * FROM documents ORDER BY kind, id').all());
  } finally {
    db.close();
  }
};

describe('A seeded store', () => {
  let setup: Setup;
  let data: string;
  let file: string;

  before(async () => {
    setup = await setUp();
    data = await mkdtemp(join(tmpdir(), 'rugdekking-bench-'));
    file = join(data, storeFileName);
    const store = openSqliteStore(file);
    await seed(store, setup.organisation.tenant, cases, await makeMoulds(), () => {});
    await store.close();
  });
  after(async () => {
    await setup.connector.close();
    await rm(data, { recursive: true, force: true });
  });

  it('has as many cases as was asked for, each with its own id and number, in one series per year', () => {
    const incidents = rowsIn(file).filter(({ kind }) => kind === 'incident');
    assert.equal(incidents.length, cases);
    const numbers = incidents.map(({ body }) => numbered.parse(unkept('incident', body)).state.number);
    assert.equal(new Set(numbers).size, cases);
    const years = Map.groupBy(numbers, number => number.slice(2, 6));
    for (const [year, given] of years)
      assert.deepEqual(
        given.toSorted(),
        given.map((_, nth) => `A-${year}-${String(nth + 1).padStart(5, '0')}`),
      );
  });

  it('holds what the store would have written itself: the same rows come of writing the documents again', async () => {
    const seeded = rowsIn(file);
    const again = join(data, 'again.sqlite');
    const store = openSqliteStore(again);
    for (const { tenant, kind, id, body } of seeded) {
      const key = { tenant, kind, id };
      const document = unkept(kind, body);
      assert.ok(isBodyOf(key, document), `${kind} ${id}`);
      await store.put(key, document, absent);
    }
    await store.close();
    const unmarked = (found: ReturnType<typeof rowsIn>) => found.map(row => ({ ...row, etag: 0 }));
    assert.deepEqual(unmarked(rowsIn(again)), unmarked(seeded));
  });

  it('is quiet: nothing falls due while something else is measured', async () => {
    const store = openSqliteStore(file);
    const next = await store.nextDue();
    assert.ok(next && next.getTime() > Date.now() + quietMs * 0.9, String(next));
    await store.close();
  });

  it('has cases of those who press in the bench', async () => {
    const store = openSqliteStore(file);
    const { items } = await store.casesOf('incident', setup.organisation.tenant, employee(63).aadObjectId, {
      limit: 10,
    });
    assert.equal(items.length, cases / 64);
    await store.close();
  });

  it('is what our bot works on as on any other, and its numbers go on where they were', async () => {
    const last = rowsIn(file).filter(({ kind }) => kind === 'incident').length;
    await withAllUp([ourStarter(setup, data)], async ([ours]) => {
      assert.ok(ours);
      const send = ours.scenarios.find(({ name }) => name === 'report: send');
      assert.ok(send);
      await ride(ours.bench.subject.door, await send.prepare(2, 2), 2);
      await ours.workplace.settled();
    });
    const numbers = rowsIn(file)
      .filter(({ kind, body }) => kind === 'incident' && body.includes('"number"'))
      .map(({ body }) => numbered.parse(unkept('incident', body)).state.number);
    assert.equal(numbers.length, last + 2);
    assert.equal(new Set(numbers).size, last + 2);
  });

  it('names people as often as people are called the same: the most frequent family name is that of a few in a thousand', () => {
    const people = 40_000;
    const surnames = Array.from({ length: people }, () => anAggressor().name.split(' ').at(-1) ?? '');
    const bearers = [...Map.groupBy(surnames, name => name).values()].map(({ length }) => length);
    const share = Math.max(...bearers) / people;
    assert.ok(share > 0.002 && share < 0.008, String(share));
    assert.ok(bearers.length > 2_000, String(bearers.length));
  });
});
