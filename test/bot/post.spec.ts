import assert from 'node:assert/strict';
import { DeliveryError, type DeliveryTrouble } from '../../dialogs/post.ts';
import { channel } from './activities.ts';
import { card, type Edge, startEdge } from './edge.ts';
import {
  accepting,
  type Connector,
  forgetful,
  hangingUp,
  refusing,
  silent,
  startConnector,
} from './recording-connector.ts';

describe('sending of the bot’s own accord', () => {
  let connector: Connector;
  let edge: Edge;
  before(async () => {
    edge = await startEdge();
  });
  after(() => edge.server.close());
  beforeEach(async () => {
    connector = await startConnector();
  });
  afterEach(() => connector.stop());

  const message = { card, summary: 'Nieuwe melding' };
  const here = (conversation: string) => ({ serviceUrl: connector.url, conversation });
  const fails = async (sending: Promise<unknown>, reason: DeliveryTrouble): Promise<DeliveryError> => {
    const error = await sending.then(
      () => assert.fail('it arrived'),
      (thrown: unknown) => thrown,
    );
    if (!(error instanceof DeliveryError)) throw error;
    assert.equal(error.reason, reason);
    return error;
  };

  it('a message to a channel starts a thread and tells which message it is', async () => {
    const ref = await edge.server.post.send(here(channel), message);
    assert.deepEqual(ref, { serviceUrl: connector.url, conversation: channel, activity: 'm1' });
    assert.equal(connector.recorded[0]?.path, `/_connector/v3/conversations/${channel}/activities`);
    assert.deepEqual(Object.keys(connector.recorded[0]?.body ?? {}).sort(), [
      'attachments',
      'summary',
      'type',
    ]);
  });

  it('a reply goes under the message, and a reply to a reply into the same thread', async () => {
    const { post } = edge.server;
    const first = await post.send(here(channel), message);
    const second = await post.reply(first, { text: 'Opgepakt.', summary: 'Opgepakt' });
    await post.reply(second, { text: 'Klaar.', summary: 'Klaar' });
    const thread = `/_connector/v3/conversations/${channel};messageid=m1/activities`;
    assert.deepEqual(
      connector.recorded.slice(1).map(one => one.path),
      [thread, thread],
    );
    assert.equal(connector.recorded[1]?.body.text, 'Opgepakt.');
  });

  it('a message is replaced for everybody', async () => {
    const ref = await edge.server.post.send(here(channel), message);
    await edge.server.post.update(ref, { card, summary: 'Opgepakt' });
    assert.equal(connector.recorded[1]?.method, 'PUT');
    assert.equal(connector.recorded[1]?.path, `/_connector/v3/conversations/${channel}/activities/m1`);
    assert.equal(connector.recorded[1]?.body.summary, 'Opgepakt');
  });

  it('an update of a message that was removed says so', async () => {
    const ref = await edge.server.post.send(here(channel), message);
    connector.behaving(refusing(404, 'ActivityNotFoundInConversation'));
    await fails(edge.server.post.update(ref, message), 'messageGone');
  });

  it('a person who removed the bot is gone', async () => {
    connector.behaving(refusing(403, 'MessageWritesBlocked'));
    const error = await fails(edge.server.post.send(here('a:emma'), message), 'gone');
    assert.equal(error.message, 'send: 403 MessageWritesBlocked');
  });

  it('a Teams that is too busy is asked once, and says when to come back', async () => {
    connector.behaving(refusing(429, 'Throttled', { 'retry-after': '9' }));
    const error = await fails(edge.server.post.send(here('a:mark'), message), 'later');
    assert.equal(error.retryAfterMs, 9_000);
    assert.equal(connector.recorded.length, 1);
  });

  for (const [title, behaviour] of [
    ['an outage (502)', refusing(502, 'BadGateway')],
    ['two at once in one conversation (412)', refusing(412, 'PreconditionFailed')],
    ['a connection that breaks', hangingUp],
    ['silence', silent],
  ] as const) {
    it(`${title} is tried once and can be tried later`, async () => {
      connector.behaving(behaviour);
      await fails(edge.server.post.send(here('a:rosa'), message), 'later');
      assert.equal(connector.recorded.length, 1);
    });
  }

  it('a card that is too large will never arrive', async () => {
    connector.behaving(refusing(413, 'MessageSizeTooBig'));
    await fails(edge.server.post.send(here('a:tom'), message), 'refused');
  });

  it('a redirect is not followed', async () => {
    const elsewhere = await startConnector();
    connector.behaving(
      refusing(307, 'Moved', { location: `${elsewhere.url}/v3/conversations/x/activities` }),
    );
    await fails(edge.server.post.send(here('a:petra'), message), 'later');
    assert.deepEqual(elsewhere.recorded, []);
    await elsewhere.stop();
  });

  it('an address outside the list is not written to', async () => {
    const away = { serviceUrl: 'https://evil.example/', conversation: 'a:emma' };
    await fails(edge.server.post.send(away, message), 'refused');
  });

  it('a message whose id Teams never told cannot be replaced', async () => {
    connector.behaving(forgetful);
    const ref = await edge.server.post.send(here('a:lies'), message);
    connector.behaving(accepting);
    await fails(edge.server.post.update(ref, message), 'messageGone');
    assert.equal(connector.recorded.length, 1);
  });

  it('more than seven messages for one conversation are spread, in order', async () => {
    const texts = Array.from({ length: 8 }, (_, n) => `${n}`);
    const started = performance.now();
    await Promise.all(texts.map(text => edge.server.post.send(here('a:busy'), { text, summary: 's' })));
    assert.ok(performance.now() - started >= 990);
    assert.equal(connector.recorded.at(-1)?.body.text, '7');
  });
});
