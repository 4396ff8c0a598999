import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'mocha';
import PizZip from 'pizzip';
import { letters } from '../../letters/kinds.ts';
import { letterKinds } from '../../letters/letter.ts';
import { tagList } from '../../letters/making/tag-list.ts';
import { makeTemplates } from '../../letters/making/templates.ts';
import { readTemplates } from '../../letters/templates.ts';
import { letterTagWords } from '../../texts/letters-tags.ts';
import { edited, letter, withParagraph } from './reading.ts';

const folder = join(import.meta.dirname, '../../letters/templates/nl');

const partsOf = (bytes: Uint8Array): Readonly<Record<string, string>> => {
  const zip = new PizZip(bytes);
  return Object.fromEntries(Object.keys(zip.files).map(path => [path, zip.file(path)?.asText() ?? '']));
};

describe('The templates that come with the product', () => {
  const made = makeTemplates();

  for (const [file, bytes] of made) {
    it(`${file} is what its source says; if not: node letters/make-templates.ts`, () =>
      assert.deepEqual(partsOf(readFileSync(join(folder, file))), partsOf(bytes)));
  }

  it('are one for each letter, with the list of their fields', () => {
    const expected = [...letterKinds.map(kind => `${letters[kind].template}.docx`), 'invulvelden.md'];
    assert.deepEqual(readdirSync(folder).sort(), expected.sort());
  });

  it('have a list of fields that is up to date; if not: node letters/make-templates.ts', () =>
    assert.equal(readFileSync(join(folder, 'invulvelden.md'), 'utf8'), tagList()));

  it('have a list that explains every field, and no other', () => {
    const known = letterKinds.flatMap(kind =>
      [...letters[kind].knownTags].flatMap(([name, use]) =>
        typeof use === 'object' ? [name, use.inner] : [name],
      ),
    );
    assert.deepEqual(Object.keys(letterTagWords).sort(), [...new Set(known)].sort());
  });

  it('have nothing wrong with them', () => assert.deepEqual(readTemplates().problems, []));
});

describe('A municipality’s own letters', () => {
  let own = '';
  beforeEach(() => {
    own = mkdtempSync(join(tmpdir(), 'letters-'));
  });
  afterEach(() => rmSync(own, { recursive: true }));

  const put = (file: string, bytes: Uint8Array | string) => writeFileSync(join(own, file), bytes);
  const problems = () =>
    readTemplates(own).problems.map(({ template, tag, remedy }) => ({ template, tag, remedy: remedy.nl }));

  it('go before the product’s; what it has none of stays ours', () => {
    put('waarschuwing.docx', withParagraph('warning', 'Eigen tekst van {gemeentenaam}').warning.bytes);
    const { templates, problems: none } = readTemplates(own);
    assert.deepEqual(none, []);
    assert.match(letter('warning', {}, {}, templates), /Eigen tekst van Merenveld/);
    assert.match(letter('agreements', {}, {}, templates), /De afspraken zijn/);
  });

  it('are all looked at when they are read: every unknown field is named with its file', () => {
    put('waarschuwing.docx', withParagraph('warning', '{bedrag} {datum} {telefoonnr}').warning.bytes);
    put('schadeclaim.docx', withParagraph('damageClaim', '{Datum incident}').damageClaim.bytes);
    assert.deepEqual(
      problems().map(({ template, tag }) => `${template} ${tag}`),
      ['waarschuwing.docx bedrag', 'waarschuwing.docx telefoonnr', 'schadeclaim.docx Datum incident'],
    );
    assert.match(problems()[1]?.remedy ?? '', /Bedoel je \{telefoon\}\?/);
    assert.match(problems()[2]?.remedy ?? '', /Bedoel je \{datum_incident\}\?/);
  });

  it('are told apart from files that are no letter; what Word keeps beside an open file is nothing', () => {
    put('ontzeging.docx', 'x');
    put('~$waarschuwing.docx', 'x');
    put('leesmij.txt', 'x');
    assert.deepEqual(
      problems().map(({ template }) => template),
      ['ontzeging.docx'],
    );
  });

  it('are not replaced by ours when they are broken: no letter leaves that the municipality did not write', () => {
    put('waarschuwing.docx', 'geen Word-bestand');
    const { templates } = readTemplates(own);
    assert.deepEqual(
      problems().map(({ template, remedy }) => [template, remedy.slice(0, 28)]),
      [['waarschuwing.docx', 'Dit is geen Word-bestand. Be']],
    );
    assert.throws(() => letter('warning', {}, {}, templates), { reason: 'templateBroken' });
  });

  it('may be in a folder that is not there only by mistake', () =>
    assert.throws(() => readTemplates(join(own, 'weg')), { code: 'ENOENT' }));

  it('may have their header changed too', () => {
    const { warning } = edited(
      'warning',
      xml => xml.replace('{bezoekadres}', '{straat}'),
      'word/header1.xml',
    );
    put('waarschuwing.docx', warning.bytes);
    assert.deepEqual(
      problems().map(({ tag }) => tag),
      ['straat'],
    );
  });
});
