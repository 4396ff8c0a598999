import assert from 'node:assert/strict';
import { appManifest, fileNames } from '../../manifest/app-manifest.ts';
import { buildPackage, filesOf, textOf } from '../../manifest/app-package.ts';
import { checkPackage } from '../../manifest/check.ts';
import { commandWords } from '../../manifest/commands.ts';
import { search } from '../../manifest/search.ts';
import { settings, zipWith } from './building.ts';

const manifest = appManifest(settings);
const [extension] = manifest.composeExtensions ?? [];
assert.ok(extension);
const [command] = extension.commands ?? [];
assert.ok(command);

/** Where the check objects to the search, when something in it is otherwise than it should be. */
const objections = async (changed: object, inCommand: object = {}): Promise<readonly string[]> => {
  const composeExtensions = [{ ...extension, commands: [{ ...command, ...inCommand }], ...changed }];
  const files = filesOf(buildPackage(settings));
  const zip = zipWith({ ...files, [fileNames.manifest]: { ...manifest, composeExtensions } });
  return (await checkPackage(zip, commandWords)).flatMap(({ where }) => where);
};

describe('The search above the message box', () => {
  it('is one search of the bot, that runs as soon as it is opened [H1-4]', () => {
    assert.deepEqual(
      [extension.botId, command.id, command.type, command.initialRun],
      [settings.botId, search.id, 'query', true],
    );
  });

  it('says before it is opened that no name belongs there, in both languages [H1-4]', () => {
    const files = filesOf(buildPackage(settings));
    assert.match(textOf(files, fileNames.manifest) ?? '', /Typ hier geen naam/);
    assert.match(textOf(files, fileNames.english) ?? '', /Do not type a name here/);
  });

  it('is no form that is filled in within a conversation, and opens none there', async () => {
    assert.match((await objections({}, { fetchTask: true })).join(), /opens a dialog of its own/);
    const action = await objections({}, { type: 'action', initialRun: undefined });
    assert.match(action.join(), /its form can be filled in within the conversation/);
  });

  it('never waits for something to be typed', async () => {
    assert.match((await objections({}, { initialRun: false })).join(), /which may be a name/);
  });

  it('is sent no message and no link of a conversation', async () => {
    const onMessage = await objections({}, { context: ['compose', 'message'] });
    assert.match(onMessage.join(), /would be sent that message/);
    const links = [{ type: 'link', value: { domains: ['gemeente.example'] } }];
    assert.match((await objections({ messageHandlers: links })).join(), /links in conversations/);
  });

  it('is one that the bot answers, and of this bot', async () => {
    assert.deepEqual(await objections({}, { id: 'findEverything' }), ['findEverything']);
    assert.deepEqual(await objections({ botId: settings.appId }), [
      `${settings.appId} is no bot of this app`,
    ]);
  });
});
