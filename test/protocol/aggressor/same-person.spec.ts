import assert from 'node:assert/strict';
import fc from 'fast-check';
import { comparePeople } from '../../../protocol/aggressor/same-person.ts';
import { anybody, writtenName } from './any-name.ts';
import { described, pairs } from './believable-pairs.ts';

describe('Whether two descriptions are of one person', () => {
  for (const verdict of ['certain', 'possible', 'no'] as const) {
    for (const [why, list] of Object.entries(pairs[verdict])) {
      it(`[INL-6] is ${verdict}: ${why}`, () => {
        for (const [one, other] of list)
          assert.equal(comparePeople(described(one), described(other)).same, verdict, `${one} | ${other}`);
      });
    }
  }

  it('[INL-6] is never certain by a name alone, whatever the name', () => {
    fc.assert(
      fc.property(anybody, anybody, (one, other) => {
        const { same } = comparePeople(one, other);
        if (one.birthDate === undefined || one.birthDate !== other.birthDate)
          assert.notEqual(same, 'certain');
      }),
    );
  });

  it('[INL-6] is no where the dates of birth differ, whatever the names', () => {
    fc.assert(
      fc.property(anybody, anybody, (one, other) => {
        const different = { ...other, birthDate: '1971-01-01' };
        const known = { ...one, birthDate: '1972-01-01' };
        assert.equal(comparePeople(known, different).same, 'no');
      }),
    );
  });

  it('does not depend on which of the two is asked about', () => {
    fc.assert(
      fc.property(anybody, anybody, (one, other) =>
        assert.deepEqual(comparePeople(one, other), comparePeople(other, one)),
      ),
      { numRuns: 500 },
    );
  });

  it('does not depend on capitals, diacritics or blanks', () => {
    fc.assert(
      fc.property(writtenName, anybody, (name, other) => {
        const bare = name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll(' ', '  ');
        assert.equal(comparePeople({ name: ` ${bare} ` }, other).same, comparePeople({ name }, other).same);
      }),
    );
  });

  it('says why, in the terms in which it compared', () => {
    assert.deepEqual(
      comparePeople(described('J. v.d. Berg @1980-02-01'), described('Jan Berg @1980-02-01')),
      {
        same: 'certain',
        grounds: { surname: 'same', given: 'fits', birth: 'same' },
      },
    );
    assert.deepEqual(comparePeople(described('M. Jansen-de Vries'), described('De Vries')), {
      same: 'possible',
      grounds: { surname: 'part', given: 'unknown', birth: 'unknown' },
    });
  });

  it('is no for who is only described, however alike the descriptions', () => {
    assert.deepEqual(comparePeople({ birthDate: '1980-02-01' }, { birthDate: '1980-02-01' }), { same: 'no' });
  });
});
