import assert from 'node:assert/strict';
import { Socket } from 'node:net';
import sinon from 'sinon';
import { buildPackage, filesOf, readPackage, textOf } from '../../manifest/app-package.ts';
import { checkPackage } from '../../manifest/check.ts';
import { commands, commandWords } from '../../manifest/commands.ts';
import { textAt } from '../../manifest/rules/texts.ts';
import { settings } from './building.ts';

describe('The app package for Teams', () => {
  const zip = buildPackage(settings);
  const files = filesOf(zip);
  const app = readPackage(files);

  afterEach(() => sinon.restore());

  it('passes the schemas and every rule, without network', async () => {
    const network = sinon.stub(Socket.prototype, 'connect').throws(new Error('no network'));
    assert.deepEqual(await checkPackage(zip, commandWords), []);
    assert.equal(network.callCount, 0);
  });

  it('holds the manifest, the English texts and both icons', () => {
    assert.deepEqual(Object.keys(files).sort(), ['color.png', 'en.json', 'manifest.json', 'outline.png']);
  });

  it('is the same file every time, until a setting changes', () => {
    assert.deepEqual(buildPackage(settings), zip);
    assert.notDeepEqual(buildPackage({ ...settings, version: '1.2.4' }), zip);
  });

  it('carries what the municipality set', () => {
    const at = (place: string) => textAt(app.manifestFile, place);
    assert.equal(at('id'), settings.appId);
    assert.equal(at('bots[0].botId'), settings.botId);
    assert.equal(at('version'), '1.2.3');
    assert.equal(at('developer.privacyUrl'), settings.developer.privacyUrl);
    assert.deepEqual(app.manifest.validDomains, [settings.hostname]);
  });

  it('names no domain when the municipality set none', () => {
    const { manifest } = readPackage(filesOf(buildPackage({ ...settings, hostname: undefined })));
    assert.deepEqual(manifest.validDomains, []);
  });

  it('offers a person and a channel their own commands, in Dutch', () => {
    const lists = app.manifest.bots[0]?.commandLists ?? [];
    assert.deepEqual(
      lists.map(list => [list.scopes, list.commands.map(({ title }) => title)]),
      [
        [
          ['personal'],
          ['melden', 'instructie', 'sommatie', 'nazorg', 'mijn meldingen', 'openstaand', 'opzoeken', 'help'],
        ],
        [['team'], ['koppel', 'help']],
      ],
    );
  });

  it('offers the same commands in English, in the same places', () => {
    const english = app.translations.get('en.json') ?? {};
    const titles = Object.entries(english).filter(([place]) => /^bots.*\.title$/.test(place));
    assert.deepEqual(
      titles.map(([place, title]) => [textAt(app.manifestFile, place), title]),
      commands.map(({ title }) => [title.nl, title.en]),
    );
  });

  it('speaks Dutch unless somebody has chosen English', () => {
    assert.equal(textAt(app.manifestFile, 'localizationInfo.defaultLanguageTag'), 'nl');
    assert.match(textOf(files, 'manifest.json') ?? '', /Bel 112/);
    assert.match(textOf(files, 'en.json') ?? '', /Call 112/);
  });
});
