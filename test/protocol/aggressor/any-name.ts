/** Names as people have and write them, for properties that hold for all of them. */
import fc from 'fast-check';
import type { Described } from '../../../protocol/aggressor/same-person.ts';

const prefix = fc.constantFrom(
  '',
  'van ',
  'van der ',
  'v.d. ',
  'de ',
  "in 't ",
  "'t ",
  'ter ',
  'op de ',
  'el ',
  'ben ',
);
const surname = fc.constantFrom(
  ...[
    'Bakker',
    'Bekker',
    'Bakkers',
    'Berg',
    'Bergh',
    'Dijk',
    'Dyk',
    'Vries',
    'Fries',
    'Yılmaz',
    'Yilmaz',
    'Jansen',
  ],
  ...[
    'Janssen',
    'Jansne',
    'Meijer',
    'Meyer',
    'Smid',
    'Smit',
    'Schmidt',
    'Ruijter',
    'Ruiter',
    'Öztürk',
    'Ozturk',
    '李',
  ],
);
const given = fc.constantFrom(
  '',
  'Kees',
  'Cornelis',
  'C.',
  'K.',
  'J.W.',
  'Jan',
  'Jan-Willem',
  'Mohamed',
  'Mohammed',
  'KJM',
);

const double = fc.option(surname, { nil: undefined });

/** A name in one of the orders in which names are written. */
export const writtenName: fc.Arbitrary<string> = fc
  .record({ given, prefix, surname, double, order: fc.constantFrom('first', 'comma', 'behind', 'bare') })
  .map(({ given: first, prefix: before, surname: last, double: other, order }) => {
    const name = other === undefined ? last : `${last}-${other}`;
    if (order === 'comma') return `${name}, ${first} ${before}`.trim();
    if (order === 'behind') return `${name} ${first}`.trim();
    return order === 'bare' ? `${before}${name}` : `${first} ${before}${name}`.trim();
  });

const birthDate = fc.option(fc.constantFrom('1980-02-01', '1980-01-02', '1990-05-06'), { nil: undefined });

/** Whatever somebody types where a name belongs. */
const anything = fc.string({ unit: 'binary', maxLength: 40 });

export const anybody: fc.Arbitrary<Described> = fc
  .record({ name: fc.oneof({ weight: 6, arbitrary: writtenName }, anything), birthDate })
  .map(({ name, birthDate: born }) => ({ name, ...(born === undefined ? {} : { birthDate: born }) }));
