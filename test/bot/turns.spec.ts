import assert from 'node:assert/strict';
import { z } from 'zod';
import { channel, inChannel, installation, otherTenant, press, tenant, typedMessage } from './activities.ts';
import { card, type Edge, sorry, startEdge } from './edge.ts';
import { type Connector, refusing, silent, startConnector } from './recording-connector.ts';

describe('a turn over the wire', () => {
  let connector: Connector;
  let edge: Edge;
  beforeEach(async () => {
    connector = await startConnector();
    edge = await startEdge();
  });
  afterEach(async () => {
    await edge.server.close();
    await connector.stop();
  });

  const inlineCard = (value: unknown) => ({
    statusCode: 200,
    type: 'application/vnd.microsoft.card.adaptive',
    value,
  });

  it('a typed message is answered with a card in the same chat', async () => {
    const response = await edge.say(typedMessage('menu', connector.url));
    assert.equal(response.status, 200);
    assert.equal(await response.text(), '');
    assert.deepEqual(connector.recorded, [
      {
        method: 'POST',
        path: '/_connector/v3/conversations/a:emma/activities',
        body: {
          type: 'message',
          summary: 'Menu',
          attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }],
        },
      },
    ]);
  });

  it('a message in a channel is answered in its thread', async () => {
    await edge.say({ ...typedMessage('koppel', connector.url), ...inChannel });
    assert.equal(
      connector.recorded[0]?.path,
      `/_connector/v3/conversations/${channel};messageid=1699999999999/activities`,
    );
  });

  it('a line without a card goes as plain text', async () => {
    edge.handling(async () => ({ toast: 'Bewaard.' }));
    await edge.say(typedMessage('x', connector.url));
    assert.deepEqual(connector.recorded[0]?.body, {
      type: 'message',
      summary: 'Rugdekking',
      text: 'Bewaard.',
      textFormat: 'plain',
    });
  });

  it('a press is answered inline and nothing is sent', async () => {
    const response = await edge.say(press({ action: 'menu.show' }, connector.url));
    assert.equal(response.status, 200);
    assert.deepEqual(await response.json(), inlineCard(card));
    assert.deepEqual(connector.recorded, []);
    assert.deepEqual(edge.turns[0]?.happening, {
      what: 'pressed',
      input: { action: 'menu.show' },
      message: '1700000000000',
    });
  });

  it('a press can be answered with a line under the card', async () => {
    edge.handling(async () => ({ toast: 'Al gedaan.' }));
    const response = await edge.say(press({}, connector.url));
    assert.deepEqual(await response.json(), {
      statusCode: 200,
      type: 'application/vnd.microsoft.activity.message',
      value: 'Al gedaan.',
    });
  });

  it('nothing to say is said with nothing', async () => {
    edge.handling(async () => ({ nothing: true }));
    const response = await edge.say(installation('add', connector.url));
    assert.equal(response.status, 200);
    assert.deepEqual(connector.recorded, []);
    assert.deepEqual(edge.turns[0]?.happening, { what: 'installed' });
  });

  it('an invoke that asks nothing of us is acknowledged, not answered', async () => {
    const response = await edge.say({ ...press({}, connector.url), name: 'task/fetch' });
    assert.equal(response.status, 200);
    assert.equal(await response.text(), '');
  });

  it('when the handler breaks on a press, the person gets a kind card and the log gets no words', async () => {
    edge.handling(async () => {
      throw new Error('cannot find Emma de Vries');
    });
    const response = await edge.say(press({ action: 'report.send' }, connector.url));
    assert.equal(response.status, 200);
    assert.deepEqual(await response.json(), inlineCard(sorry));
    const log = edge.lines.join('');
    assert.match(log, /turn failed/);
    assert.doesNotMatch(log, /Emma|Vries/);
  });

  it('when the handler breaks on a message, the person gets a kind card', async () => {
    edge.handling(() => {
      throw new Error('at once');
    });
    const response = await edge.say(typedMessage('melden', connector.url));
    assert.equal(response.status, 200);
    assert.deepEqual(connector.recorded[0]?.body.summary, 'Er ging iets mis');
  });

  it('when the handler takes too long, the person gets a kind card before Teams gives up', async () => {
    edge.handling(() => new Promise(() => undefined));
    const response = await edge.say(press({}, connector.url));
    assert.deepEqual(await response.json(), inlineCard(sorry));
  });

  it('an outage of Teams is met with one attempt and no error', async () => {
    connector.behaving(refusing(502, 'BadGateway'));
    const response = await edge.say(typedMessage('menu', connector.url));
    assert.equal(response.status, 200);
    assert.equal(connector.recorded.length, 1);
    assert.match(edge.lines.join(''), /answer not delivered/);
  });

  it('a Teams that does not answer does not hold the turn', async () => {
    connector.behaving(silent);
    const started = performance.now();
    const response = await edge.say(typedMessage('menu', connector.url));
    assert.equal(response.status, 200);
    assert.ok(performance.now() - started < 1_500);
    assert.equal(connector.recorded.length, 1);
  });

  it('a turn is logged with its id, its actor and nothing of what was said', async () => {
    await edge.say(typedMessage('hij heeft mij geslagen', connector.url));
    const log = edge.lines.join('');
    assert.match(log, /"turn":"turn-1".*"what":"said".*"msg":"turn done"/);
    assert.doesNotMatch(log, /geslagen|Emma/);
  });

  it('people of another tenant get nothing, not even a reason', async () => {
    const strangers = [
      { ...typedMessage('menu', connector.url), channelData: { tenant: { id: otherTenant } } },
      { ...press({}, connector.url), conversation: { id: 'a:x', tenantId: otherTenant } },
    ];
    for (const stranger of strangers) {
      const response = await edge.say(stranger);
      assert.equal(response.status, 403);
      assert.equal(await response.text(), '');
    }
    assert.deepEqual(edge.turns, []);
    assert.deepEqual(connector.recorded, []);
  });

  it('an installation that names nobody is taken note of', async () => {
    const response = await edge.say({ ...installation('add', connector.url), from: { id: '28:x' } });
    assert.equal(response.status, 200);
    assert.deepEqual(edge.turns, []);
  });

  it('several at once each get their own answer', async () => {
    edge.handling(async turn => ({
      toast: turn.happening.what === 'pressed' ? JSON.stringify(turn.happening.input) : '',
    }));
    const answers = await Promise.all(
      Array.from({ length: 20 }, async (_, n) => {
        const response = await edge.say(press({ action: 'incident.card', case: `${n}` }, connector.url));
        return z
          .object({ value: z.string() })
          .transform(({ value }) => JSON.parse(value).case)
          .parse(await response.json());
      }),
    );
    assert.deepEqual(
      answers,
      Array.from({ length: 20 }, (_, n) => `${n}`),
    );
    assert.equal(
      edge.turns.every(turn => turn.actor.tenant === tenant),
      true,
    );
  });
});
