import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { additionIds, protocolIds } from '../../docs/protocol-ids.ts';

const main = join(import.meta.dirname, '../../docs/check-protocol.ts');

const table = (row: (id: string) => string) =>
  [
    '| id | a | b | c | d | e |',
    '|---|---|---|---|---|---|',
    ...[...protocolIds, ...additionIds].map(row),
  ].join('\n');

/** A whole overview with one rule in the product. */
const overview = table(id =>
  id === 'M2-3'
    ? '| M2-3 | a week | yes | counts | `week.ts` | `test/week.spec.ts` |'
    : `| ${id} | x | not yet | x | | |`,
);

const week =
  "describe('A talk', () => { for (const id of ['M2-3']) it('['.concat(id, '] within a week'), () => {}); });\n";

describe('npm run check:protocol', function () {
  this.timeout(30_000);
  let root: string;

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'protocol-'));
    for (const [file, text] of Object.entries({
      'package.json': '{"type":"module"}',
      'docs/protocol.md': overview,
      'week.ts': 'export {};',
      'test/week.spec.ts': week,
    }))
      write(file, text);
  });
  afterEach(() => rmSync(root, { recursive: true }));

  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  };

  const run = () =>
    new Promise<{ code: number | string; said: string }>(resolve => {
      execFile(process.execPath, [main, root], (error, stdout, stderr) =>
        resolve({ code: error?.code ?? 0, said: stdout + stderr }),
      );
    });

  it('is content with an overview that the tests bear out, and counts', async () => {
    const { code, said } = await run();
    assert.equal(code, 0, said);
    assert.match(said, /1 yes, 0 partly, \d+ not yet, 0 left out/);
  });

  it('knows the titles that a loop makes up, and hears a browser test as well', async () => {
    write('test/page.browser.ts', "it('[GP-1] force on a page', () => {});");
    const { code, said } = await run();
    assert.equal(code, 1);
    assert.match(said, /GP-1: test\/page\.browser\.ts/);
  });

  it('does not take a test for proof that is left out of the run', async () => {
    write('test/week.spec.ts', "it('[M2-3] within a week');");
    const { code, said } = await run();
    assert.equal(code, 1);
    assert.match(said, /M2-3: test\/week\.spec\.ts/);
  });

  it('says which test file cannot be loaded, and still looks at the others', async () => {
    write('test/broken.spec.ts', "import './gone.ts';");
    const { code, said } = await run();
    assert.equal(code, 1);
    assert.match(said, /test\/broken\.spec\.ts: .*gone/);
    assert.doesNotMatch(said, /week\.spec/);
  });

  it('runs no test', async () => {
    write('test/loud.spec.ts', "it('shouts', () => { console.log('shouted'); });");
    assert.doesNotMatch((await run()).said, /shouted/);
  });
});
