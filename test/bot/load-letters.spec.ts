import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DirectoryError } from '../../bot/directory/directory-error.ts';
import { loadOrganisation } from '../../bot/directory/load-organisation.ts';
import { loadLetters } from '../../bot/load-letters.ts';
import { createLog } from '../../bot/log.ts';
import { builtInTemplates } from '../../letters/templates.ts';
import { presentDay } from '../../protocol/organisation/letter-settings.ts';
import { changed } from './directory/example.ts';

describe('the letters’ templates when the bot starts', () => {
  let folder: string;
  let told: string[];
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'brieven-'));
    told = [];
  });
  afterEach(() => rm(folder, { recursive: true }));

  const load = (templates?: string) =>
    loadLetters(
      { signatories: {}, settings: presentDay, ...(templates ? { templates } : {}) },
      createLog('warn', { write: line => void told.push(line) }),
    );

  it('are those that come with the product, and nothing is wrong with them', () => {
    const { problems } = load();
    assert.deepEqual([problems, told], [[], []]);
  });

  it('are the municipality’s own over those; what is wrong is told with file, tag and what to do, once', async () => {
    const own = builtInTemplates();
    await writeFile(join(folder, 'waarschuwing.docx'), own.warning.bytes);
    await writeFile(join(folder, 'ontzegging-toegang.docx'), own.directorsLetter.bytes);
    await writeFile(join(folder, 'uitnodiging.docx'), own.warning.bytes);
    const { templates, problems } = load(folder);
    assert.deepEqual(templates.warning.bytes, own.warning.bytes);
    assert.ok(problems.length > 0);
    assert.equal(told.length, problems.length);
    const said = told.join('\n');
    assert.match(said, /"template":"uitnodiging\.docx".*There is no letter by this file name/);
    assert.match(said, /"template":"ontzegging-toegang\.docx","tag":"\w+"/);
    assert.doesNotMatch(said, /waarschuwing\.docx/);
  });

  it('are looked for beside the organisation file, wherever the bot was started', async () => {
    const file = join(folder, 'organisation.yaml');
    await writeFile(file, changed('  # templates: ./brieven', '  templates: ./brieven'));
    const { letters } = await loadOrganisation(file);
    assert.equal(letters.templates, join(folder, 'brieven'));
    assert.throws(
      () => load(letters.templates),
      (error: unknown) => {
        assert.ok(error instanceof DirectoryError);
        assert.match(error.message, /letters\.templates: the folder .*brieven cannot be opened/);
        assert.match(error.message, /or leave "templates" out/);
        return true;
      },
    );
  });
});
