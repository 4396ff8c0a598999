import assert from 'node:assert/strict';
import { type Scene, scene } from './fake-bot.ts';
import { chatOf, meldingen, smallWorld } from './small-world.ts';

describe('what people say and install in the Teams double', () => {
  let stage: Scene;
  beforeEach(async () => {
    stage = await scene({ now: () => new Date('2026-07-01T10:00:00.000Z') });
  });
  afterEach(() => stage.close());

  it('reaches the bot in a personal chat as Teams sends it', async () => {
    assert.deepEqual(await stage.teams.say('emma', chatOf('emma'), 'melden'), { ok: true });
    const { id, ...activity } = stage.heard[0] ?? {};
    assert.deepEqual(activity, {
      type: 'message',
      text: 'melden',
      textFormat: 'plain',
      attachments: [{ contentType: 'text/html', content: '<p>melden</p>' }],
      channelId: 'msteams',
      serviceUrl: stage.teams.serviceUrl,
      timestamp: '2026-07-01T10:00:00.000Z',
      localTimestamp: '2026-07-01T12:00:00.000+02:00',
      localTimezone: 'Europe/Amsterdam',
      locale: 'nl-NL',
      from: { id: '29:emma', name: 'Emma de Vries', aadObjectId: 'aaaaaaaa-0000-4000-8000-000000000001' },
      recipient: { id: '28:rugdekking', name: 'Rugdekking' },
      conversation: { id: 'a:emma', conversationType: 'personal', tenantId: smallWorld.tenantId },
      entities: [
        {
          type: 'clientInfo',
          locale: 'nl-NL',
          country: 'NL',
          platform: 'Web',
          timezone: 'Europe/Amsterdam',
        },
      ],
      channelData: { tenant: { id: smallWorld.tenantId } },
    });
    assert.equal(stage.teams.messages('emma')[0]?.id, id);
  });

  it('mentions the bot in a channel and starts a thread there', async () => {
    await stage.teams.say('mark', meldingen, 'koppel');
    const [activity] = stage.heard;
    const [message] = stage.teams.messages('rosa', meldingen);
    assert.equal(message?.text, '@Rugdekking koppel');
    assert.equal(activity?.text, '<at>Rugdekking</at> koppel');
    assert.deepEqual(activity?.entities[1], {
      type: 'mention',
      text: '<at>Rugdekking</at>',
      mentioned: { id: '28:rugdekking', name: 'Rugdekking' },
    });
    assert.equal(activity?.conversation.id, `${meldingen};messageid=${message?.id}`);
    assert.deepEqual(activity?.channelData, {
      tenant: { id: smallWorld.tenantId },
      teamsChannelId: meldingen,
      teamsTeamId: smallWorld.teams[0]?.id,
      channel: { id: meldingen },
      team: { id: smallWorld.teams[0]?.id },
    });
  });

  it('goes into the thread that somebody answers in, and into no other', async () => {
    const root = await stage.send(meldingen, 'Nieuwe melding');
    await stage.teams.say('mark', meldingen, 'ik pak het op', root);
    assert.equal(stage.heard[0]?.conversation.id, `${meldingen};messageid=${root}`);
    assert.equal(stage.teams.messages('mark', meldingen).at(-1)?.thread, root);
    await assert.rejects(stage.teams.say('mark', meldingen, 'en hier', '123'), /there is no thread/);
  });

  it('comes in the language of the person, and of the stage once that has chosen one', async () => {
    await stage.teams.say('rosa', chatOf('rosa'), 'report');
    stage.teams.conditions.setLanguage('nl');
    await stage.teams.say('rosa', chatOf('rosa'), 'melden');
    assert.deepEqual(
      stage.heard.map(activity => activity.locale),
      ['en-US', 'nl-NL'],
    );
  });

  it('is impossible in a chat without the bot and in a channel that one is no member of', async () => {
    assert.equal((await stage.teams.say('olaf', chatOf('olaf'), 'hoi')).ok, false);
    await assert.rejects(stage.teams.say('emma', meldingen, 'hoi'), /emma has no conversation/);
    assert.deepEqual(stage.heard, []);
  });

  it('tells the bot who added it to a personal chat, without a name', async () => {
    await stage.teams.install('olaf', chatOf('olaf'));
    const from = { id: '29:olaf', aadObjectId: 'aaaaaaaa-0000-4000-8000-000000000004' };
    const [update, change] = [...stage.heard].sort((one, other) => (one.type > other.type ? -1 : 1));
    assert.deepEqual(
      [update?.type, update?.action, update?.from, change?.type, change?.membersAdded],
      ['installationUpdate', 'add', from, 'conversationUpdate', [from, { id: '28:rugdekking' }]],
    );
    assert.equal(stage.teams.installed(chatOf('olaf')), true);
  });

  it('tells the bot to which team and channel it was added', async () => {
    await stage.teams.install('mark', meldingen);
    const change = stage.heard.find(activity => activity.type === 'conversationUpdate');
    const { id, name, aadGroupId } = smallWorld.teams[0] ?? {};
    assert.deepEqual(change?.channelData, {
      tenant: { id: smallWorld.tenantId },
      teamsChannelId: meldingen,
      teamsTeamId: id,
      channel: { id: meldingen },
      team: { id, name, aadGroupId },
      settings: { selectedChannel: { id: meldingen } },
      source: { name: 'message' },
      eventType: 'teamMemberAdded',
    });
  });

  it('tells the bot that it was removed', async () => {
    await stage.teams.uninstall('emma', chatOf('emma'));
    assert.deepEqual(
      stage.heard.map(({ type, action }) => ({ type, action })),
      [{ type: 'installationUpdate', action: 'remove' }],
    );
  });
});
