import assert from 'node:assert/strict';
import fc from 'fast-check';
import { keysEdition, matchKeys } from '../../../protocol/aggressor/match-keys.ts';
import { comparePeople } from '../../../protocol/aggressor/same-person.ts';
import { anybody } from './any-name.ts';
import { described, pairs } from './believable-pairs.ts';

const shared = (one: readonly string[], other: readonly string[]) => one.filter(key => other.includes(key));

describe('The keys under which a person is found', () => {
  it('are shared by every two descriptions that may be of one person', () => {
    fc.assert(
      fc.property(anybody, anybody, (one, other) => {
        if (comparePeople(one, other).same !== 'no')
          assert.notDeepEqual(shared(matchKeys(one), matchKeys(other)), [], `${one.name} | ${other.name}`);
      }),
      { numRuns: 2000 },
    );
  });

  it('are shared by all believable pairs that may be one person', () => {
    for (const [one, other] of [...Object.values(pairs.certain), ...Object.values(pairs.possible)].flat())
      assert.notDeepEqual(
        shared(matchKeys(described(one)), matchKeys(described(other))),
        [],
        `${one} | ${other}`,
      );
  });

  it('are shared by surnames that are one slip of the finger apart', () => {
    const letters = 'abdefghiklmnoprstuw';
    const word = fc.string({ unit: fc.constantFrom(...letters), minLength: 7, maxLength: 12 });
    fc.assert(
      fc.property(word, fc.nat(), fc.constantFrom(...letters), (name, at, letter) => {
        const place = 1 + (at % (name.length - 1));
        const slipped = `${name.slice(0, place)}${letter}${name.slice(place + 1)}`;
        const [one, other] = [{ name: `Kees ${name}` }, { name: `Kees ${slipped}` }];
        if (comparePeople(one, other).same !== 'no')
          assert.notDeepEqual(shared(matchKeys(one), matchKeys(other)), []);
      }),
    );
  });

  it('are none where there is no name, also where a date of birth is known', () => {
    for (const name of [undefined, '', '?', 'J.', 'van der', '(onbekend)'])
      assert.deepEqual(
        matchKeys({ birthDate: '1980-02-01', ...(name === undefined ? {} : { name }) }),
        [],
        name,
      );
  });

  it('are few, whatever was typed, and the rarest comes first', () => {
    fc.assert(fc.property(anybody, person => assert.ok(matchKeys(person).length <= 150)));
    const [first, ...others] = matchKeys({ name: 'J. van den Berg', birthDate: '1980-02-01' });
    assert.deepEqual([first, others], ['b:1980-02-01', ['n:berg']]);
  });

  it('belong to an edition, which is raised when the same name gets other keys', () => {
    const name = 'Maria Jansen-de Vries';
    assert.deepEqual(
      [keysEdition, matchKeys({ name })],
      [
        1,
        [
          ...['w:Yansen+maria', 'w:fris+maria'],
          ...['n:Yansen', 'n:Ynsen', 'n:Yasen', 'n:Yanen', 'n:Yansn', 'n:Yanse'],
          'n:fris',
        ],
      ],
    );
  });
});
