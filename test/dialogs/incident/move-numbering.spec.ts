import assert from 'node:assert/strict';
import { moveNumbering } from '../../../dialogs/incident/move-numbering.ts';
import { openNumberDesk } from '../../../dialogs/incident/number-desk.ts';
import type { Store } from '../../../storage/store.ts';
import { type Ground, onEveryStore } from '../../storage/on-every-store.ts';
import { at, minute, otherTenant, tenant } from '../../storage/samples.ts';

const moving = ({ open }: Ground) => {
  let store: Store;
  beforeEach(async () => {
    store = await open();
  });
  afterEach(() => store.close());
  const move = (last: string) => moveNumbering(store, tenant, last, minute(5));
  const next = (incident: string, of = tenant) => openNumberDesk(store).numberFor(of, 2026, incident);

  it('goes on behind the highest number that people know of, and says that it was moved', async () => {
    await next('i-1');
    assert.deepEqual(await move('A-2026-00057'), { year: 2026, from: 1, to: 57 });
    assert.equal(await next('i-2'), 58);
    const stored = await store.get({ tenant, kind: 'numbering', id: '2026' });
    assert.deepEqual(stored?.body.moved, [{ at: at(5), from: 1, to: 57 }]);
  });

  it('gives a case that was numbered before the number that it had', async () => {
    await next('i-1');
    await move('A-2026-00057');
    assert.equal(await next('i-1'), 1);
  });

  it('begins a year in which the database knows of nothing', async () => {
    assert.deepEqual(await move('A-2026-00003'), { year: 2026, from: 0, to: 3 });
    assert.equal(await next('i-1'), 4);
  });

  it('never goes back, and is the same when it is done twice', async () => {
    await move('A-2026-00057');
    assert.deepEqual(await move('A-2026-00057'), { year: 2026, from: 57, to: 57 });
    assert.deepEqual(await move('A-2026-00012'), { year: 2026, from: 57, to: 57 });
    assert.equal(await next('i-1'), 58);
  });

  it('does nothing for what is no registration number, or a typing mistake', async () => {
    for (const typed of [
      '',
      '57',
      'A-2026-57',
      'A-26-00057',
      'a-2026-00057',
      'A-2026-00057;',
      'H-2026-00057',
    ])
      assert.equal(await move(typed), 'noNumber', typed);
    assert.equal(await move('A-2026-570000'), 'tooFar');
    assert.equal(await next('i-1'), 1);
  });

  it('is the affair of one municipality', async () => {
    await move('A-2026-00057');
    assert.equal(await next('i-1', otherTenant), 1);
  });

  it('has no number given twice when reports come in meanwhile', async () => {
    const desks = [openNumberDesk(store), openNumberDesk(store)];
    const given = await Promise.all([
      ...Array.from({ length: 20 }, (_, n) => desks[n % 2]?.numberFor(tenant, 2026, `i-${n}`)),
      move('A-2026-00057').then(() => undefined),
    ]);
    const places = given.filter(place => place !== undefined);
    assert.equal(new Set(places).size, 20);
    assert.ok((await next('i-last')) > 57);
  });
};

describe('A series that is moved on', () => onEveryStore(moving));
