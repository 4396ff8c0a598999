import assert from 'node:assert/strict';
import { findingsIn, findingText } from '../../../docs/check/findings.ts';
import { evidence, rows } from './evidence.ts';

const [talk, force] = rows;

/** Bad examples: each breaks one rule, and that one alone. */
const bad: readonly [string, Parameters<typeof evidence>[0], RegExp, string][] = [
  [
    'a row that cannot be read',
    { table: [...rows, '| M2-4 | talk | yes |'] },
    /can be read/,
    'line 5: 3 columns instead of 6',
  ],
  ['two rows for one id', { table: [...rows, force] }, /has one row/, 'GP-1: again in line 5'],
  ['an id without a row', { table: [talk] }, /id of the protocol has a row/, 'GP-1'],
  ['a row for an id that the protocol does not have', { ids: ['M2-3'] }, /is about an id/, 'GP-1: line 4'],
  ['a file that is gone', { files: ['test/week.spec.ts'] }, /Every file that/, 'M2-3: rules/week.ts'],
  [
    'a test file that is gone',
    { files: ['rules/week.ts'] },
    /Every test file that/,
    'M2-3: test/week.spec.ts',
  ],
  [
    'a yes without a file',
    { table: [talk.replace('`rules/week.ts`', ''), force] },
    /but one with the status/,
    'M2-3: no file',
  ],
  [
    'a partly without a test',
    { table: [talk.replace('yes', 'partly').replace('`test/week.spec.ts`', ''), force] },
    /but one with the status/,
    'M2-3: no test',
  ],
  [
    'a named test file in which no title has the id',
    { titles: { 'test/week.spec.ts': ['A talk is held within a week'] } },
    /has a test with the id/,
    'M2-3: test/week.spec.ts',
  ],
  [
    'the id in the title of another test file only',
    { titles: { 'test/month.spec.ts': ['A talk [M2-3] is held within a week'] } },
    /has a test with the id/,
    'M2-3: test/week.spec.ts',
  ],
  [
    'a title with an id that has no row',
    { titles: { 'test/week.spec.ts': ['[M2-3] a week', '[M2-33] a year'] } },
    /title of a test has a row/,
    'M2-33: test/week.spec.ts',
  ],
  [
    'a test that claims what is not there yet',
    { titles: { 'test/week.spec.ts': ['[M2-3] a week'], 'test/force.spec.ts': ['[GP-1] force'] } },
    /"not yet" names no file/,
    'GP-1: test/force.spec.ts',
  ],
  [
    'a file of what is not there yet',
    { table: [talk, force.replace('| | |', '| `rules/week.ts` | |')] },
    /"not yet" names no file/,
    'GP-1: rules/week.ts',
  ],
  [
    'a test file that cannot be loaded',
    { unloadable: [{ file: 'test/broken.spec.ts', error: 'SyntaxError' }] },
    /can be loaded/,
    'test/broken.spec.ts: SyntaxError',
  ],
];

describe('The check of the overview against code and tests', () => {
  it('finds nothing where all is well', () => {
    assert.deepEqual(findingsIn(evidence()), []);
  });

  for (const [name, change, what, where] of bad)
    it(`finds ${name}`, () => {
      const findings = findingsIn(evidence(change));
      assert.deepEqual(
        findings.map(finding => finding.where),
        [[where]],
      );
      assert.match(findings[0]?.what ?? '', what);
    });

  it('says what, why, how to mend it, and every place', () => {
    const [finding] = findingsIn(evidence({ files: [] }));
    assert.ok(finding);
    const text = findingText(finding);
    for (const part of [finding.what, finding.why, finding.fix, ...finding.where])
      assert.ok(text.includes(part), part);
  });
});
