import assert from 'node:assert/strict';
import { type Scene, scene } from './fake-bot.ts';
import { chatOf, meldingen } from './small-world.ts';

describe('the search above a message box in the Teams double', () => {
  let stage: Scene;
  beforeEach(async () => {
    stage = await scene();
  });
  afterEach(() => stage.close());

  const line = (text: string) => ({ body: { composeExtension: { type: 'message', text } } });

  it('is opened before anything is typed, and asks the bot with every text after that', async () => {
    stage.behave(() => line('Niet hier.'));
    assert.deepEqual(await stage.teams.search('mark', meldingen, 'lookUp'), {
      ok: true,
      toast: 'Niet hier.',
    });
    await stage.teams.search('mark', meldingen, 'lookUp', 'Berg');
    assert.deepEqual(
      stage.heard.map(({ type, name, value }) => [type, name, value]),
      [
        ['initialRun', 'true'],
        ['open', 'Berg'],
      ].map(([name, value]) => [
        'invoke',
        'composeExtension/query',
        {
          commandId: 'lookUp',
          parameters: [{ name, value }],
          queryOptions: { skip: 0, count: 25 },
        },
      ]),
    );
  });

  it('puts nothing into the conversation', async () => {
    stage.behave(() => line('Niet hier.'));
    await stage.teams.search('emma', chatOf('emma'), 'lookUp');
    assert.deepEqual(stage.teams.messages('emma'), []);
  });

  it('shows Teams’ own words for anything but a line, and for a bot that fails', async () => {
    stage.behave(() => ({ body: { composeExtension: { type: 'result', attachments: [] } } }));
    assert.equal((await stage.teams.search('mark', meldingen, 'lookUp')).ok, false);
    stage.behave(() => ({ status: 500 }));
    assert.equal((await stage.teams.search('mark', meldingen, 'lookUp')).ok, false);
    stage.behave(() => undefined);
    assert.equal((await stage.teams.search('mark', meldingen, 'lookUp')).ok, false);
  });
});
