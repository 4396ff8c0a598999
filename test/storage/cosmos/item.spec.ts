import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  itemId,
  itemOf,
  itemVersion,
  partitionOf,
  readItem,
  storedIn,
} from '../../../storage/cosmos/item.ts';
import { effect, incidentFile, incidentKey, sara, tenant } from '../samples.ts';

const anyId = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('~', '/', '.', '0', 'a', '\ud83d', '-') }),
  fc.string({ minLength: 200, maxLength: 2000 }),
);

describe('An item in Cosmos', () => {
  it('has an id that Cosmos DB and an address take, whatever the id of the document is', () => {
    fc.assert(fc.property(anyId, id => assert.match(itemId(id), /^[A-Za-z0-9_:~-]{1,255}$/)));
    assert.equal(itemId('department:desk'), 'department:desk');
    assert.equal(itemId('a/b'), 'a~002fb');
  });

  it('never has the id of another one', () => {
    fc.assert(fc.property(anyId, anyId, (one, two) => one === two || itemId(one) !== itemId(two)));
    const alike = ['', '~', '~~', '/', '~002f', '~007e', '.', '..', 'a'.repeat(300), 'a'.repeat(301)];
    assert.equal(new Set(alike.map(itemId)).size, alike.length);
  });

  it('lies in a partition that begins with its tenant, and that no other tenant or kind has', () => {
    assert.equal(partitionOf('t', 'incident'), 't|incident');
    const kinds = fc.constantFrom('incident', 'aftercare', 'aggressor', 'person', 'channel', 'journalPage');
    const names = fc.string({ unit: fc.constantFrom('|', 't', 'incident') });
    fc.assert(
      fc.property(names, kinds, names, kinds, (tenantA, kindA, tenantB, kindB) =>
        assert.equal(
          partitionOf(tenantA, kindA) === partitionOf(tenantB, kindB),
          tenantA === tenantB && kindA === kindB,
        ),
      ),
    );
  });

  it('shows what the document can be found by, and nothing else of it', () => {
    const key = incidentKey('i-1');
    const { body, ...outside } = itemOf(key, incidentFile(key, { effects: [effect('e')] }), 'w-1');
    assert.deepEqual(outside, {
      id: 'i-1',
      pk: `${tenant}|incident`,
      version: itemVersion,
      tenant,
      kind: 'incident',
      key: 'i-1',
      person: sara,
      at: '2026-03-02T09:00:00.000Z',
      due: '2026-03-02T09:00:00.000Z',
      write: 'w-1',
    });
    assert.equal(typeof body, 'string');
  });

  it('is refused, with the remedy, when a newer program wrote it or nobody of ours', () => {
    const key = incidentKey('i-1');
    const item = { ...itemOf(key, incidentFile(key), 'w-1'), _etag: '"1"' };
    assert.equal(storedIn('incident', readItem(item)).etag, '"1"');
    assert.throws(() => readItem({ version: itemVersion + 1 }), { reason: 'newerSchema' });
    for (const wrong of [undefined, {}, { ...item, body: 1 }, { ...item, _etag: '' }, { ...item, kind: 'x' }])
      assert.throws(() => readItem(wrong), { reason: 'corrupt' });
    for (const part of [{ body: '{"schema":1' }, { body: '{}' }, { tenant: 'another' }, { key: 'i-2' }])
      assert.throws(() => storedIn('incident', readItem({ ...item, ...part })), { reason: 'corrupt' });
    assert.throws(() => storedIn('aftercare', readItem(item)), { reason: 'corrupt' });
  });
});
