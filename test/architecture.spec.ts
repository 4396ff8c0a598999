import assert from 'node:assert/strict';
import { before, describe, it } from 'mocha';
import { commandIn } from '../dialogs/commands.ts';
import { commands } from '../manifest/commands.ts';
import { directions } from './architecture/directions.ts';
import { findings } from './architecture/rule.ts';
import { shapes } from './architecture/shapes.ts';
import { readSources, type Source } from './architecture/source.ts';
import { words } from './architecture/words.ts';

describe('The house', () => {
  let sources: readonly Source[] = [];
  before(() => {
    sources = readSources();
  });

  for (const rule of [...directions, ...shapes, ...words]) {
    it(rule.what, () => assert.equal(findings(rule, sources), ''));
    it(`is told when that is not so: ${rule.wrong.path} would be`, () =>
      assert.notDeepEqual(rule.broken([rule.wrong]), []));
  }

  it('is looked at as a whole: every folder with code is read', () => {
    const folders = new Set(sources.map(({ path }) => path.split('/')[0]));
    for (const folder of [
      'protocol',
      'dialogs',
      'cards',
      'texts',
      'bot',
      'storage',
      'manifest',
      'demo',
      'test',
    ])
      assert.ok(folders.has(folder), `nothing was read from ${folder}`);
  });

  for (const { scope, title } of commands) {
    for (const word of [title.nl, title.en]) {
      it(`answers to "${word}", which Teams offers ${scope === 'team' ? 'in channels' : 'in the chat'}`, () => {
        const found = commandIn(word)?.command;
        assert.ok(found, 'Add the word to dialogs/commands.ts, or take it out of manifest/commands.ts.');
        assert.notEqual(
          found.where,
          scope === 'team' ? 'chat' : 'channel',
          'It is offered where it does not work.',
        );
      });
    }
  }
});
