import assert from 'node:assert/strict';
import fc from 'fast-check';
import { euroCents } from '../../../dialogs/incident/measure-input/euro-cents.ts';
import { euro } from '../../../texts/euro.ts';

describe('an amount in euro', () => {
  const read: readonly [string, number][] = [
    ['1.234,56', 123456],
    ['1234,56', 123456],
    ['1,234.56', 123456],
    ['€ 12,5', 1250],
    ['12.50', 1250],
    ['EUR 50', 5000],
    ['50 euro', 5000],
    ['50,-', 5000],
    ['50,--', 5000],
    ['1.234', 123400],
    ['1 234,56', 123456],
    ['1.234.567', 123456700],
    ['0,01', 1],
  ];
  for (const [text, cents] of read)
    it(`is read from "${text}"`, () => {
      assert.equal(euroCents(text), cents);
    });

  for (const text of [
    '',
    'veel',
    '0',
    '0,00',
    '-5',
    '12,345,6',
    '1.2.3',
    '1,2,3',
    '12.34,56',
    '1e5',
    '€',
    '99999999999',
  ])
    it(`is not read from "${text}"`, () => {
      assert.equal(euroCents(text), undefined);
    });

  it('is read back as it is written, in both languages', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000_000 }), cents => {
        assert.equal(euroCents(euro(cents).nl), cents);
        assert.equal(euroCents(euro(cents).en), cents);
      }),
    );
  });
});
