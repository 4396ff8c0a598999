import assert from 'node:assert/strict';
import { namedIds } from '../../../docs/check/named-ids.ts';

const ids = ['M2-3', 'SK-T1', 'SK-1a', 'F-01', 'BL-T7', 'C-14', 'H2-2a'];

describe('The ids in the title of a test', () => {
  const titles: readonly [string, readonly string[]][] = [
    ['[M2-3] within a week', ['M2-3']],
    ['[SK-T1] [BL-T7] and further on [F-01]', ['SK-T1', 'BL-T7', 'F-01']],
    ['[SK-1a] [H2-2a] parts of a rule', ['SK-1a', 'H2-2a']],
    ['an id of the family that does not exist [M2-33]', ['M2-33']],
    ['M2-3 without brackets', []],
    ['another kind of brackets [UTF-8] [x] [] [E-7]', []],
    ['a case number [A-2026-00042]', []],
    ['a family alone [SK] or a list [M2-3, C-14]', []],
  ];
  for (const [title, expected] of titles)
    it(`of ${JSON.stringify(title.replaceAll('[', '(').replaceAll(']', ')'))} are ${expected.length}`, () => {
      assert.deepEqual(namedIds(title, ids), expected);
    });
});
