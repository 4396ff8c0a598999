import assert from 'node:assert/strict';
import { type NumberDesk, openNumberDesk } from '../../../dialogs/incident/number-desk.ts';
import type { Store } from '../../../storage/store.ts';
import { type Ground, onEveryStore } from '../../storage/on-every-store.ts';

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
