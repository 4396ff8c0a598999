import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { activityOf, answerWithCard, cardThatSays, type Scene, scene } from './fake-bot.ts';
import { chatOf, meldingen } from './small-world.ts';

describe('a restart of the Teams double', () => {
  let folder: string;
  let stage: Scene;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'teams-double-'));
    stage = await scene({ database: join(folder, 'data', 'teams.db') });
  });
  afterEach(async () => {
    await stage.close();
    rmSync(folder, { recursive: true });
  });
  const restart = async () => {
    await stage.close();
    stage = await scene({ database: join(folder, 'data', 'teams.db') });
  };

  it('keeps messages, own views, installations and the language', async () => {
    const message = await stage.send(meldingen, cardThatSays('open'));
    stage.behave(() => answerWithCard(cardThatSays('van jou')));
    await stage.teams.click('mark', message, { verb: 'take', title: 'Oppakken', data: {} });
    await stage.teams.uninstall('emma', chatOf('emma'));
    stage.teams.conditions.setLanguage('en');
    const before = ['mark', 'rosa'].map(who => stage.teams.messages(who));
    await restart();
    assert.deepEqual(
      ['mark', 'rosa'].map(who => stage.teams.messages(who)),
      before,
    );
    assert.equal(stage.teams.messages('mark')[0]?.onlyForYou, true);
    assert.equal(stage.teams.installed(chatOf('emma')), false);
    assert.equal(stage.teams.conditions.language(), 'en');
  });

  it('lets the bot go on with the messages of before', async () => {
    const root = await stage.send(meldingen, 'Nieuwe melding');
    await restart();
    const reply = await stage.send(`${meldingen};messageid=${root}`, 'nog open');
    assert.ok(Number(reply) > Number(root));
    const path = `conversations/${encodeURIComponent(meldingen)}/activities/${root}`;
    assert.equal((await stage.connector('PUT', path, activityOf('dicht'))).status, 200);
  });

  it('begins with good weather', async () => {
    stage.teams.conditions.setBadDay({ outage: true });
    await restart();
    assert.equal(stage.teams.conditions.badDay().outage, false);
  });

  it('is something else than a reset, which leaves nothing', async () => {
    await stage.send(meldingen, cardThatSays('open'));
    await stage.teams.uninstall('emma', chatOf('emma'));
    stage.teams.reset();
    assert.deepEqual(stage.teams.messages('mark'), []);
    assert.equal(stage.teams.installed(chatOf('emma')), true);
    await restart();
    assert.deepEqual(stage.teams.messages('mark'), []);
  });
});
