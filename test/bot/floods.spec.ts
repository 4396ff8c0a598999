import assert from 'node:assert/strict';
import { z } from 'zod';
import { publicCloud } from '../../bot/adapter/cloud.ts';
import { usualSenderRates } from '../../bot/guard/sender-limit.ts';
import { press, type Raw, tenant, typedMessage } from './activities.ts';
import { calm, card, demo, type Edge, startEdge } from './edge.ts';
import { type KeyService, startKeyService } from './key-service.ts';
import { type Connector, startConnector } from './recording-connector.ts';

const valueIn = async (response: Response): Promise<unknown> =>
  z.object({ statusCode: z.literal(200), value: z.unknown() }).parse(await response.json()).value;

describe('somebody who asks more than a person can', () => {
  const few = { ...usualSenderRates, deeds: { burst: 3, perSecond: 0.001 } };
  let connector: Connector;
  let edge: Edge;
  beforeEach(async () => {
    connector = await startConnector();
    edge = await startEdge({ senderRates: few });
  });
  afterEach(async () => {
    await edge.server.close();
    await connector.stop();
  });

  it('is told once, on a button, and from then on hears nothing; each time Teams gets its 200', async () => {
    const values: unknown[] = [];
    for (let n = 0; n < 7; n += 1) values.push(await valueIn(await edge.say(press({}, connector.url))));
    assert.deepEqual(values, [card, card, card, calm, '', '', '']);
    assert.equal(edge.turns.length, 3);
  });

  it('is told once, in the chat, and from then on hears nothing', async () => {
    for (let n = 0; n < 7; n += 1)
      assert.equal((await edge.say(typedMessage('hoi', connector.url))).status, 200);
    assert.deepEqual(
      connector.recorded.map(({ body }) => body.summary),
      ['Menu', 'Menu', 'Menu', 'Even rustig aan'],
    );
  });

  it('is one person: a colleague is answered as ever', async () => {
    for (let n = 0; n < 7; n += 1) await edge.say(press({}, connector.url));
    const mark = { id: '29:mark', name: 'Mark Jansen', aadObjectId: '00000000-0000-4000-8000-000000000002' };
    assert.deepEqual(await valueIn(await edge.say({ ...press({}, connector.url), from: mark })), card);
  });

  it('does not fill the log', async () => {
    for (let n = 0; n < 50; n += 1) await edge.say(press({}, connector.url));
    assert.equal(edge.lines.length, 4);
    assert.equal(edge.heard.turns.length, 50);
  });
});

describe('an address from which only junk comes', () => {
  const appId = '00000000-0000-4000-8000-00000000b0b0';
  const serviceUrl = 'https://smba.trafficmanager.net/emea/';
  const credentials = { kind: 'secret', appId, tenant, password: 'not a real one' } as const;
  const settings = { ...demo, credentials, serviceUrlHosts: ['smba.trafficmanager.net'] };
  const teams = '198.51.100.1';
  const stranger = '203.0.113.66';
  let keys: KeyService;
  let edge: Edge;
  let authorization: string;
  before(async () => {
    keys = await startKeyService();
    const now = Math.floor(Date.now() / 1000);
    const claims = { iss: publicCloud.issuer, aud: appId, serviceurl: serviceUrl, exp: now + 3_600 };
    authorization = `Bearer ${await keys.sign(claims)}`;
  });
  after(() => keys.stop());
  beforeEach(async () => {
    const cloud = { ...publicCloud, keysUrl: `${keys.url}/channel` };
    edge = await startEdge({ settings, cloud, doorRate: { burst: 3, perSecond: 0.001 } });
  });
  afterEach(() => edge.server.close());

  const from = async (
    address: string,
    headers: Record<string, string>,
    body: Raw = press({}, serviceUrl),
  ) => {
    const response = await edge.say(body, { 'x-forwarded-for': address, ...headers });
    return { status: response.status, text: await response.text() };
  };

  it('gets 429 and not a word', async () => {
    const statuses: number[] = [];
    for (let n = 0; n < 6; n += 1) {
      const { status, text } = await from(stranger, { authorization: 'Bearer of.no.consequence' });
      assert.equal(text, '');
      statuses.push(status);
    }
    assert.deepEqual(statuses, [401, 401, 401, 429, 429, 429]);
  });

  it('gets 429 as well when its tokens look like those of Teams', async () => {
    const forged = authorization.replace(/[^.]+$/, 'forged');
    const statuses: number[] = [];
    for (let n = 0; n < 5; n += 1) statuses.push((await from(stranger, { authorization: forged })).status);
    assert.deepEqual(statuses, [401, 401, 401, 429, 429]);
    assert.deepEqual(edge.turns, []);
  });

  it('keeps nobody else out', async () => {
    for (let n = 0; n < 10; n += 1) await from(stranger, {});
    assert.equal((await from(teams, { authorization })).status, 200);
  });

  it('is not that of Teams: from there no number of turns is too many, whatever else comes from it', async () => {
    assert.equal((await from(teams, { authorization })).status, 200);
    for (let n = 0; n < 10; n += 1) assert.equal((await from(teams, {})).status, 401);
    for (let n = 0; n < 10; n += 1) assert.equal((await from(teams, { authorization })).status, 200);
  });

  it('cannot make itself Teams by saying so', async () => {
    assert.equal((await from(teams, { authorization })).status, 200);
    for (let n = 0; n < 5; n += 1) await from(`${teams}, ${stranger}`, {});
    assert.equal((await from(`${teams}, ${stranger}`, {})).status, 429);
  });

  it('fills neither the log nor the console', async () => {
    for (let n = 0; n < 40; n += 1) await from(stranger, {});
    assert.equal(edge.lines.length, 2);
    assert.deepEqual(edge.heard.refused, [...Array(3).fill('noToken'), ...Array(37).fill('tooMany')]);
    assert.doesNotMatch(edge.lines.join(''), new RegExp(stranger));
  });

  it('does not keep an operator from asking how the bot is', async () => {
    for (let n = 0; n < 10; n += 1) await from(stranger, {});
    const response = await fetch(`${edge.url}/ready`, { headers: { 'x-forwarded-for': stranger } });
    assert.equal(response.status, 200);
  });
});
