import assert from 'node:assert/strict';
import { type NumberDesk, openNumberDesk } from '../../../dialogs/incident/number-desk.ts';
import { registrationNumber } from '../../../protocol/incident/register.ts';
import { absent, type Store } from '../../../storage/store.ts';
import { type Ground, onEveryStore } from '../../storage/on-every-store.ts';
import { at, incidentFile, sara } from '../../storage/samples.ts';

const withdrawn = {
  phase: 'withdrawn',
  reporter: sara,
  registeredAt: at(0),
  withdrawnAt: at(1),
  department: 'desk',
  routed: 'department',
} as const;

const numberDesk = ({ open }: Ground) => {
  const waterdam = 'tenant-waterdam';
  let store: Store;
  let desk: NumberDesk;

  beforeEach(async () => {
    store = await open();
    desk = openNumberDesk(store);
  });

  afterEach(() => store.close());

  const numbers = (by: NumberDesk, cases: readonly string[]) =>
    Promise.all(cases.map(incident => by.numberFor(waterdam, 2026, incident)));
  const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
  const sorted = (places: readonly number[]) => places.toSorted((a, b) => a - b);

  it('gives out a series of its own to every municipality and every year, from one', async () => {
    assert.deepEqual(await numbers(desk, ['i-1', 'i-2']), [1, 2]);
    assert.equal(await desk.numberFor('tenant-duinrand', 2026, 'i-1'), 1);
    assert.equal(await desk.numberFor(waterdam, 2027, 'i-3'), 1);
    assert.equal(await desk.numberFor(waterdam, 2026, 'i-4'), 3);
  });

  it('gives a case the number that it has, also at the desk that opens after a crash', async () => {
    await numbers(desk, ['i-1', 'i-2', 'i-3']);
    assert.equal(await openNumberDesk(store).numberFor(waterdam, 2026, 'i-2'), 2);
    assert.equal(await desk.numberFor(waterdam, 2026, 'i-4'), 4);
  });

  it('gives a case one number when its turn and the clock ask for it at the same moment', async () => {
    const [first, again, other] = await numbers(desk, ['i-1', 'i-1', 'i-2']);
    assert.deepEqual([first, again, other], [1, 1, 2]);
    assert.equal(await desk.numberFor(waterdam, 2026, 'i-3'), 3);
  });

  it('gives the oldest case that it remembers its own number, also in the midst of a rush', async () => {
    const remembered = upTo(100).map(n => `i-${n}`);
    await numbers(desk, remembered);
    const rush = upTo(99).map(n => `i-${100 + n}`);
    assert.deepEqual(await numbers(desk, ['i-1', ...rush]), [1, ...upTo(99).map(n => 100 + n)]);
  });

  /** A case that is registered and has its number written in it, or has yet to get one. */
  const registered = async (incident: string, place?: number) => {
    const key = { tenant: waterdam, kind: 'incident', id: incident } as const;
    const number = place === undefined ? {} : { number: registrationNumber(2026, place) };
    const state = { ...withdrawn, ...number };
    await store.put(key, incidentFile(key, { tenant: waterdam, state }), absent);
  };
  /** So many reports, each numbered and written. */
  const reports = async (from: number, count: number) => {
    const cases = upTo(count).map(n => `i-${from + n}`);
    const places = await numbers(desk, cases);
    await Promise.all(cases.map((incident, n) => registered(incident, places[n])));
    return places;
  };

  it('gives the number that was never written to the case it was for, however many came after it', async () => {
    await registered('i-1');
    assert.equal(await desk.numberFor(waterdam, 2026, 'i-1'), 1);
    for (let round = 0; round < 4; round += 1) await reports(1 + round * 90, 90);
    assert.equal(await openNumberDesk(store).numberFor(waterdam, 2026, 'i-1'), 1);
    assert.equal(await desk.numberFor(waterdam, 2026, 'i-last'), 362);
  });

  it('gives nothing to a case that has its number, however late it is asked', async () => {
    for (let round = 0; round < 4; round += 1) await reports(round * 90, 90);
    const { given = [] } = (await store.get({ tenant: waterdam, kind: 'numbering', id: '2026' }))?.body ?? {};
    assert.equal(
      given.some(({ incident }) => incident === 'i-3'),
      false,
      'the desk has forgotten it',
    );
    assert.equal(await desk.numberFor(waterdam, 2026, 'i-3'), 3);
    assert.equal(await desk.numberFor(waterdam, 2026, 'i-last'), 361);
  });

  it('remembers no more than it must', async () => {
    for (let round = 0; round < 6; round += 1) await reports(round * 90, 90);
    const stored = await store.get({ tenant: waterdam, kind: 'numbering', id: '2026' });
    assert.ok((stored?.body.given.length ?? 1_000) <= 290);
  });

  it('serves a rush without a gap or a double', async () => {
    const cases = upTo(60).map(n => `i-${n}`);
    assert.deepEqual(sorted(await numbers(desk, cases)), upTo(60));
  });

  it('shares the series with the desks of other instances, without a gap or a double', async () => {
    const desks = [desk, openNumberDesk(store), openNumberDesk(store)];
    const given: number[] = [];
    for (let round = 0; round < 5; round += 1) {
      const served = desks.map((each, index) =>
        numbers(each, [`i-${round}-${index}-a`, `i-${round}-${index}-b`]),
      );
      given.push(...(await Promise.all(served)).flat());
    }
    assert.deepEqual(sorted(given), upTo(30));
  });
};

describe('The number desk', () => onEveryStore(numberDesk));
