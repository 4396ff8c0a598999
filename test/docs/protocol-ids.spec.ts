import assert from 'node:assert/strict';
import { additionIds, protocolIds } from '../../docs/protocol-ids.ts';

const family = (prefix: string) => protocolIds.filter(id => id.startsWith(`${prefix}-`));

describe('The closed list of what the protocol asks', () => {
  it('names nothing twice', () => {
    const all = [...protocolIds, ...additionIds];
    assert.equal(new Set(all).size, all.length);
  });

  const counts = {
    INL: 7,
    H1: 13,
    H2: 6,
    H3: 1,
    MW: 5,
    LG: 7,
    BO: 5,
    AH: 1,
    AC: 5,
    CO: 1,
    PM: 1,
    M1: 1,
    M2: 9,
    M3: 15,
    M4: 10,
    M5: 5,
    NZ: 8,
    TR: 6,
    SK: 31,
    HB: 10,
    GP: 14,
    BL: 7,
    F: 29,
    L: 5,
    LX: 7,
    D: 14,
    R: 12,
    BD: 10,
  };
  for (const [prefix, count] of Object.entries(counts))
    it(`has all ${count} of ${prefix}`, () => {
      assert.equal(family(prefix).length, count);
    });

  it('has no other families', () => {
    assert.deepEqual([...new Set(protocolIds.map(id => id.split('-')[0]))], Object.keys(counts));
  });

  it('writes the ids as the protocol’s chapters do', () => {
    for (const id of [
      'INL-0',
      'H1-T3',
      'H1-P0',
      'H2-3c',
      'SK-4f',
      'SK-T6',
      'HB-10',
      'BL-T7',
      'F-01',
      'F-29',
      'BD-3b',
    ])
      assert.ok(protocolIds.includes(id), id);
  });
});
