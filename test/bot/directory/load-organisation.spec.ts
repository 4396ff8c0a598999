import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadOrganisation } from '../../../bot/directory/load-organisation.ts';
import { changed, example } from './example.ts';

describe('loadOrganisation', () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'organisation-'));
  });
  after(() => rm(folder, { recursive: true }));

  const stored = async (content: string | Uint8Array) => {
    const file = join(folder, 'organisation.yaml');
    await writeFile(file, content);
    return file;
  };

  it('reads the file from disk', async () => {
    const organisation = await loadOrganisation(await stored(example));
    assert.equal(organisation.name, 'Gemeente Merenveld');
  });

  it('says what to do when there is no file', async () => {
    await assert.rejects(loadOrganisation(join(folder, 'nowhere.yaml')), {
      name: 'DirectoryError',
      message:
        /nowhere\.yaml:1 {2}the file cannot be opened\. Copy organisation\.example\.yaml.*ORGANISATION_FILE/,
    });
  });

  it('refuses a file in an old encoding instead of showing people wrong names', async () => {
    await assert.rejects(loadOrganisation(await stored(Buffer.from(example, 'latin1'))), {
      name: 'DirectoryError',
      message: /not written in UTF-8\. Save it as "UTF-8"/,
    });
  });

  it('begins each problem with the name of the file, without the folder', async () => {
    await assert.rejects(loadOrganisation(await stored(changed('manager: mark', 'manager: marc'))), {
      message: /^organisation\.yaml:\d+ {2}departments\.stadstoezicht\.manager: /,
    });
  });
});
