import assert from 'node:assert/strict';
import { activityOf, cardThatSays, type Scene, scene } from './fake-bot.ts';
import { bog, chatOf, meldingen, smallWorld } from './small-world.ts';

describe('the Connector service of the Teams double', () => {
  let stage: Scene;
  beforeEach(async () => {
    stage = await scene();
  });
  afterEach(() => stage.close());

  const activities = (conversation: string) => `conversations/${encodeURIComponent(conversation)}/activities`;
  const texts = (who: string, conversation?: string) =>
    stage.teams.messages(who, conversation).map(message => message.text);
  const newChat = (id: string) => ({ isGroup: false, members: [{ id }] });

  it('shows a message in a personal chat to its owner alone', async () => {
    await stage.send(chatOf('emma'), 'Hoi Emma');
    assert.deepEqual(texts('emma'), ['Hoi Emma']);
    assert.deepEqual(texts('mark'), []);
  });

  it('makes a new post of a message to a bare channel, and a reply of one to a thread', async () => {
    const root = await stage.send(meldingen, 'Nieuwe melding');
    await stage.send(`${meldingen};messageid=${root}`, 'Mark pakt dit op');
    const seen = stage.teams.messages('mark', meldingen).map(({ text, thread }) => ({ text, thread }));
    assert.deepEqual(seen, [
      { text: 'Nieuwe melding', thread: undefined },
      { text: 'Mark pakt dit op', thread: root },
    ]);
  });

  it('puts a reply to a known message of a bare channel into the thread of that message', async () => {
    const root = await stage.send(meldingen, 'Nieuwe melding');
    const { body } = await stage.connector(
      'POST',
      `${activities(meldingen)}/${root}`,
      activityOf('Antwoord'),
    );
    assert.equal(stage.teams.messages('mark').find(message => message.id === body.id)?.thread, root);
  });

  it('ignores in a chat what a message replies to, as the id of an invoke is no message', async () => {
    const path = `${activities(chatOf('emma'))}/f:some-invoke`;
    assert.equal((await stage.connector('POST', path, activityOf('Antwoord'))).status, 201);
    assert.deepEqual(texts('emma'), ['Antwoord']);
  });

  it('starts a thread in a channel and answers with the id of thread and message', async () => {
    const channelData = { channel: { id: meldingen }, tenant: { id: smallWorld.tenantId } };
    const wish = { isGroup: true, channelData, activity: activityOf('Nieuwe melding') };
    const { status, body } = await stage.connector('POST', 'conversations', wish);
    assert.equal(status, 201);
    assert.equal(body.id, `${meldingen};messageid=${body.activityId}`);
    assert.deepEqual(
      stage.teams.messages('rosa', meldingen).map(message => message.id),
      [body.activityId],
    );
  });

  for (const id of ['29:emma', 'aaaaaaaa-0000-4000-8000-000000000001']) {
    it(`finds the personal chat of somebody known as ${id}`, async () => {
      const { status, body } = await stage.connector('POST', 'conversations', newChat(id));
      assert.deepEqual([status, body], [201, { id: chatOf('emma') }]);
    });
  }

  it('opens no chat with somebody who has not got the bot', async () => {
    const { status, body } = await stage.connector('POST', 'conversations', newChat('29:olaf'));
    assert.deepEqual([status, body.error?.code], [403, 'ForbiddenOperationException']);
  });

  it('opens no chat with a stranger or by mail address', async () => {
    const { status } = await stage.connector('POST', 'conversations', newChat('emma@gemeente.example'));
    assert.equal(status, 400);
  });

  it('refuses every word in a chat from which the bot was removed', async () => {
    await stage.teams.uninstall('emma', chatOf('emma'));
    const { status, body } = await stage.connector('POST', activities(chatOf('emma')), activityOf('Hoi'));
    assert.deepEqual([status, body.error?.code], [403, 'ForbiddenOperationException']);
  });

  it('refuses every word in all channels of a team from which the bot was removed', async () => {
    await stage.teams.uninstall('mark', meldingen);
    const { status, body } = await stage.connector('POST', activities(bog), activityOf('Hoi'));
    assert.deepEqual([status, body.error?.code], [403, 'BotNotInConversationRoster']);
    assert.equal(stage.teams.installed(meldingen), false);
  });

  it('knows no conversation that is not there, and no thread that nobody started', async () => {
    for (const conversation of ['a:nobody', '19:gone@thread.tacv2', `${meldingen};messageid=123`]) {
      const { status, body } = await stage.connector('POST', activities(conversation), activityOf('Hoi'));
      assert.deepEqual([status, body.error?.code], [404, 'ConversationNotFound'], conversation);
    }
  });

  it('changes a message for everybody who sees it', async () => {
    const id = await stage.send(meldingen, cardThatSays('open'));
    const answer = await stage.connector(
      'PUT',
      `${activities(meldingen)}/${id}`,
      activityOf(cardThatSays('dicht')),
    );
    assert.deepEqual([answer.status, answer.body], [200, { id }]);
    for (const who of ['mark', 'rosa']) {
      const [message] = stage.teams.messages(who, meldingen);
      assert.deepEqual([message?.card, message?.edited], [cardThatSays('dicht'), true]);
    }
  });

  it('leaves an empty place where a message was deleted, and knows it no more', async () => {
    const id = await stage.send(chatOf('emma'), cardThatSays('weg'));
    assert.equal((await stage.connector('DELETE', `${activities(chatOf('emma'))}/${id}`)).status, 200);
    const [message] = stage.teams.messages('emma');
    assert.deepEqual([message?.deleted, message?.card], [true, undefined]);
    const again = await stage.connector('PUT', `${activities(chatOf('emma'))}/${id}`, activityOf('terug'));
    assert.deepEqual([again.status, again.body.error?.code], [404, 'ActivityNotFoundInConversation']);
  });

  it('finds a message only in its own conversation and thread', async () => {
    const root = await stage.send(meldingen, 'een');
    const other = await stage.send(meldingen, 'twee');
    for (const conversation of [bog, `${meldingen};messageid=${other}`]) {
      const answer = await stage.connector(
        'PUT',
        `${activities(conversation)}/${root}`,
        activityOf('anders'),
      );
      assert.equal(answer.body.error?.code, 'ActivityNotFoundInConversation', conversation);
    }
    assert.deepEqual(texts('mark', meldingen), ['een', 'twee']);
  });

  it('lets the bot change no message of a person', async () => {
    await stage.teams.say('emma', chatOf('emma'), 'melden');
    const [message] = stage.teams.messages('emma');
    const answer = await stage.connector('DELETE', `${activities(chatOf('emma'))}/${message?.id}`);
    assert.equal(answer.status, 403);
    assert.deepEqual(texts('emma'), ['melden']);
  });

  it('takes a message of just under 100 KB as UTF-16, and none above', async () => {
    const path = activities(chatOf('emma'));
    const small = await stage.connector('POST', path, activityOf('x'.repeat(50_000)));
    const large = await stage.connector('POST', path, activityOf('x'.repeat(52_000)));
    assert.deepEqual([small.status, large.status, large.body.error?.code], [201, 413, 'MessageSizeTooBig']);
  });

  it('counts no embedded image into the size of a message', async () => {
    const url = `data:image/png;base64,${'A'.repeat(60_000)}`;
    const card = { ...cardThatSays('foto'), body: [{ type: 'Image', url }] };
    assert.notEqual(await stage.send(chatOf('emma'), card), '');
  });

  it('refuses an empty message, a card that is none, and a file offered in a channel', async () => {
    const consent = {
      contentType: 'application/vnd.microsoft.teams.card.file.consent',
      name: 'brief.docx',
      content: { acceptContext: {}, declineContext: {} },
    };
    for (const activity of [
      { type: 'message' },
      activityOf({ type: 'Container' }),
      { type: 'message', attachments: [consent] },
    ]) {
      const { status, body } = await stage.connector('POST', activities(meldingen), activity);
      assert.deepEqual([status, body.error?.code], [400, 'BadSyntax']);
    }
    assert.deepEqual(texts('mark'), []);
  });

  it('accepts that the bot is typing and shows nothing', async () => {
    assert.equal((await stage.connector('POST', activities(chatOf('emma')), { type: 'typing' })).status, 202);
    assert.deepEqual(texts('emma'), []);
  });

  it('lists the members of a channel, page by page', async () => {
    const path = `conversations/${encodeURIComponent(meldingen)}`;
    const first = await stage.connector('GET', `${path}/pagedmembers?pageSize=1`);
    const next = `continuationToken=${first.body.continuationToken}&pageSize=1`;
    const second = await stage.connector('GET', `${path}/pagedmembers?${next}`);
    const names = [first, second].map(
      ({ body }) => JSON.stringify(body.members).match(/"name":"(.*?)"/)?.[1],
    );
    assert.deepEqual(names, ['Mark Jansen', 'Rosa Bakker']);
    assert.equal(second.body.continuationToken, undefined);
  });

  it('describes a member by either id, and no stranger', async () => {
    const members = `conversations/${encodeURIComponent(meldingen)}/members`;
    for (const id of ['29:mark', 'aaaaaaaa-0000-4000-8000-000000000002']) {
      const { body } = await stage.connector('GET', `${members}/${id}`);
      assert.deepEqual([body.name, body.givenName, body.surname], ['Mark Jansen', 'Mark', 'Jansen']);
    }
    const { status, body } = await stage.connector('GET', `${members}/29:emma`);
    assert.deepEqual([status, body.error?.code], [404, 'MemberNotFoundInConversation']);
  });

  it('describes a team and its channels, General without a name', async () => {
    const { body } = await stage.connector('GET', `teams/${smallWorld.teams[0]?.id}`);
    assert.equal(body.aadGroupId, smallWorld.teams[0]?.aadGroupId);
    const channels = await stage.connector('GET', `teams/${smallWorld.teams[0]?.id}/conversations`);
    assert.deepEqual(channels.body.conversations, [
      { id: smallWorld.teams[0]?.id },
      { id: meldingen, name: 'Meldingen' },
      { id: bog, name: 'BOG' },
    ]);
  });
});
