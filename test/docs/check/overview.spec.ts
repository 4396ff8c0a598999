import assert from 'node:assert/strict';
import { readOverview } from '../../../docs/check/overview.ts';

const heading =
  '| id | the protocol asks | status | what the product does | where | shown by |\n|:---|---|---|---|---|---|\n';
const read = (row: string) => readOverview(`# Title\n\nProse.\n\n${heading}${row}\n\nMore prose.\n`);

describe('Reading the overview of the protocol', () => {
  it('takes a row apart and says in which line it stands', () => {
    assert.deepEqual(read('| M2-3 | a week | partly | counts | `a/b.ts`, `c.ts` | `test/a.spec.ts` |'), {
      rows: [{ id: 'M2-3', status: 'partly', files: ['a/b.ts', 'c.ts'], tests: ['test/a.spec.ts'], line: 7 }],
      unreadable: [],
    });
  });

  it('takes empty last cells as no files and no tests', () => {
    const [row] = read('| M2-3 | a week | not yet | later | | |').rows;
    assert.deepEqual([row?.files, row?.tests], [[], []]);
  });

  it('reads every table and no prose', () => {
    const table = `${heading}| M2-3 | a week | not yet | later | | |\n`;
    assert.deepEqual(
      readOverview(`${table}\nM2-4 | is prose\n\n${table.replace('M2-3', 'M2-5')}`).rows.map(({ id }) => id),
      ['M2-3', 'M2-5'],
    );
  });

  const bad: readonly [string, string, RegExp][] = [
    ['a column too few', '| M2-3 | a week | yes | counts | `a.ts` |', /5 columns/],
    ['a column too many', '| M2-3 | a | week | yes | counts | `a.ts` | `b` |', /7 columns/],
    ['an unknown status', '| M2-3 | a week | Yes! | counts | `a.ts` | `b` |', /M2-3: the status/],
    ['a file without backticks', '| M2-3 | a week | yes | counts | a.ts | `b` |', /M2-3: paths/],
    ['a test without comma', '| M2-3 | a week | yes | counts | `a.ts` | `b` `c` |', /M2-3: paths/],
    ['nothing asked', '| M2-3 | | yes | counts | `a.ts` | `b` |', /M2-3: a cell is empty/],
    ['nothing done', '| M2-3 | a week | yes | | `a.ts` | `b` |', /M2-3: a cell is empty/],
  ];
  for (const [name, row, problem] of bad)
    it(`does not pass over a row with ${name}`, () => {
      const { rows, unreadable } = read(row);
      assert.deepEqual(rows, []);
      assert.equal(unreadable[0]?.line, 7);
      assert.match(unreadable[0]?.problem ?? '', problem);
    });
});
