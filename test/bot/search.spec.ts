import assert from 'node:assert/strict';
import { z } from 'zod';
import { type Raw, search, tenant } from './activities.ts';
import { card, type Edge, startEdge } from './edge.ts';
import { type Connector, refusing, startConnector } from './recording-connector.ts';

/** Of all that Teams shows for a search, the one kind that nobody can choose and send. */
const onlyALine = z.strictObject({
  composeExtension: z.strictObject({ type: z.literal('message'), text: z.string() }),
});

describe('the search above a message box', () => {
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

  const answering = (opened: boolean) =>
    edge.handling(async () => ({
      line: 'Niet hier.',
      ...(opened
        ? {
            inChat: {
              to: { serviceUrl: connector.url, conversation: 'a:emma' },
              card,
              summary: 'Iemand opzoeken',
            },
          }
        : {}),
    }));
  const lineIn = async (response: Response) => {
    assert.equal(response.status, 200);
    return onlyALine.parse(await response.json()).composeExtension.text;
  };
  /** A conversation of colleagues, without the bot. */
  const groupChat: Raw = {
    conversation: {
      id: '19:lunch@thread.v2',
      tenantId: tenant,
      conversationType: 'groupChat',
      isGroup: true,
    },
  };

  it('is answered with a line that nobody can choose, and the form goes to the own chat [H1-4]', async () => {
    answering(true);
    assert.equal(
      await lineIn(await edge.say({ ...search(undefined, connector.url), ...groupChat })),
      'Niet hier.',
    );
    assert.deepEqual(
      connector.recorded.map(({ path, body }) => [path, body.summary]),
      [['/_connector/v3/conversations/a:emma/activities', 'Iemand opzoeken']],
    );
    assert.deepEqual(edge.turns[0]?.happening, { what: 'searched', opened: true });
  });

  it('never reads what is typed, and leaves it in no log [H1-4]', async () => {
    answering(false);
    assert.equal(await lineIn(await edge.say(search('J. van den Berg', connector.url))), 'Niet hier.');
    assert.deepEqual(edge.turns[0]?.happening, { what: 'searched', opened: false });
    assert.doesNotMatch(JSON.stringify(edge.turns), /Berg/);
    assert.doesNotMatch(edge.lines.join(''), /Berg/);
    assert.deepEqual(connector.recorded, []);
  });

  it('in somebody’s chat is not taken for the person’s own chat with the bot', async () => {
    answering(false);
    const conversation = { id: 'a:mark-and-emma', tenantId: tenant, conversationType: 'personal' };
    await edge.say({ ...search(undefined, connector.url), conversation });
    assert.deepEqual(edge.turns[0]?.place, { kind: 'page' });
  });

  it('says its line also when the form cannot be delivered', async () => {
    answering(true);
    connector.behaving(refusing(403, 'BotDisabledByAdmin'));
    assert.equal(await lineIn(await edge.say(search(undefined, connector.url))), 'Niet hier.');
    assert.match(edge.lines.join(''), /answer not delivered/);
  });

  it('is answered with a line when something breaks, and when somebody goes too fast', async () => {
    edge.handling(async () => {
      throw new Error('cannot find J. van den Berg');
    });
    assert.equal(await lineIn(await edge.say(search(undefined, connector.url))), 'Er ging iets mis');
    for (let n = 0; n < 70; n += 1) await edge.say(search('J', connector.url));
    assert.equal(await lineIn(await edge.say(search('Ja', connector.url))), 'Rugdekking');
    assert.deepEqual(connector.recorded, []);
  });

  it('with a name that is not ours, or in no shape at all, is nothing for us', async () => {
    for (const value of [{ commandId: 'other' }, 'x', null, { commandId: ['lookUp'], parameters: 3 }]) {
      edge.handling(async () => ({ nothing: true }));
      assert.equal(
        await lineIn(await edge.say({ ...search(undefined, connector.url), value })),
        'Rugdekking',
      );
    }
    assert.deepEqual(
      edge.turns.map(({ happening }) => happening.what),
      ['other', 'other', 'other', 'other'],
    );
  });
});
