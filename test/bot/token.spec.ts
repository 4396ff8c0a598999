import assert from 'node:assert/strict';
import { AuthenticationError } from 'botframework-connector';
import { type JWTPayload, SignJWT } from 'jose';
import { fake, restore, stub } from 'sinon';
import { type Cloud, publicCloud } from '../../bot/adapter/cloud.ts';
import { HardenedAuth } from '../../bot/adapter/hardened-auth.ts';
import { usualPatience } from '../../bot/patience.ts';
import { bot, emma, otherTenant, press, type Raw, tenant } from './activities.ts';
import { demo, type Edge, startEdge } from './edge.ts';
import { type KeyService, startKeyService } from './key-service.ts';

const appId = '00000000-0000-4000-8000-00000000b0b0';
const credentials = { kind: 'secret', appId, tenant, password: 'not a real one' } as const;
const serviceUrl = 'https://smba.trafficmanager.net/emea/';
const settings = { ...demo, credentials, serviceUrlHosts: ['smba.trafficmanager.net'] };

const seconds = () => Math.floor(Date.now() / 1000);
const channelClaims = (): JWTPayload => ({
  iss: 'https://api.botframework.com',
  aud: appId,
  serviceurl: serviceUrl,
  nbf: seconds() - 60,
  exp: seconds() + 3_600,
});

describe('the proof that it is Teams who speaks', () => {
  let keys: KeyService;
  let edge: Edge;
  let cloud: Cloud;
  before(async () => {
    keys = await startKeyService();
    cloud = { ...publicCloud, keysUrl: `${keys.url}/channel`, emulatorKeysUrl: `${keys.url}/entra` };
    edge = await startEdge({ settings, cloud });
  });
  after(async () => {
    await edge.server.close();
    await keys.stop();
  });
  // The SDK would write each of its refusals to the console, with a stack: a flood would fill the disk.
  const heard = fake();
  beforeEach(() => stub(console, 'error').callsFake(heard));
  afterEach(() => {
    restore();
    edge.turns.length = 0;
    assert.equal(heard.callCount, 0);
  });

  const say = (token: string | undefined, body: Raw = press({ action: 'menu.show' }, serviceUrl)) =>
    edge.say(body, token === undefined ? {} : { authorization: `Bearer ${token}` });
  const refused = async (response: Response, status: number) => {
    assert.equal(response.status, status);
    assert.equal(await response.text(), '');
    assert.deepEqual(edge.turns, []);
  };

  it('a token of the channel service for this bot is accepted', async () => {
    const response = await say(await keys.sign(channelClaims()));
    assert.equal(response.status, 200);
    assert.match(await response.text(), /Menu/);
    assert.equal(edge.turns.length, 1);
  });

  it('a valid token does not let people of another tenant in', async () => {
    const stranger = { ...press({}, serviceUrl), channelData: { tenant: { id: otherTenant } } };
    await refused(await say(await keys.sign(channelClaims()), stranger), 403);
  });

  it('no token is refused', async () => refused(await say(undefined), 401));

  const claimsRefused: readonly (readonly [string, JWTPayload])[] = [
    ['a token for another bot', { aud: otherTenant }],
    [
      'a token of a foreign tenant, as the emulator sends',
      { iss: `https://sts.windows.net/${otherTenant}/`, tid: otherTenant, appid: appId, ver: '1.0' },
    ],
    ['a token of the channel service that names a strange tenant', { tid: otherTenant }],
    ['a token for another service URL', { serviceurl: 'https://smba.trafficmanager.net/amer/' }],
    ['a token without a service URL', { serviceurl: undefined }],
    ['a token that is over', { exp: seconds() - 3_600 }],
    ['a token that has yet to begin', { nbf: seconds() + 3_600 }],
  ];
  for (const [title, claims] of claimsRefused) {
    it(`${title} is refused`, async () => {
      await refused(await say(await keys.sign({ ...channelClaims(), ...claims })), 401);
    });
  }

  it('a token signed by a stranger is refused, whatever key it names', async () => {
    await refused(await say(await keys.sign(channelClaims(), 'secret')), 401);
    await refused(await say(await keys.sign(channelClaims(), 'secret', 'teams')), 401);
  });

  it('a token of another channel is refused', async () => {
    await refused(await say(await keys.sign(channelClaims(), 'other')), 401);
  });

  it('a token signed with a word instead of a key is refused', async () => {
    const word = new TextEncoder().encode('a word of at least thirty-two characters');
    const token = await new SignJWT(channelClaims())
      .setProtectedHeader({ alg: 'HS256', kid: 'teams' })
      .sign(word);
    await refused(await say(token), 401);
  });

  it('a token that was changed after signing is refused', async () => {
    const [head, , signature] = (await keys.sign(channelClaims())).split('.');
    const changed = Buffer.from(JSON.stringify({ ...channelClaims(), exp: seconds() + 7_200 })).toString(
      'base64url',
    );
    await refused(await say(`${head}.${changed}.${signature}`), 401);
  });

  it('even past the guard, the SDK lets no token of a foreign tenant in', async () => {
    const auth = new HardenedAuth(credentials, cloud, usualPatience);
    const emulator = {
      iss: `https://sts.windows.net/${otherTenant}/`,
      tid: otherTenant,
      appid: appId,
      ver: '1.0',
    };
    const token = await keys.sign({ ...channelClaims(), ...emulator });
    const activity = {
      type: 'message',
      channelId: 'msteams',
      serviceUrl,
      from: emma,
      recipient: bot,
      conversation: { id: 'a:emma', name: '', isGroup: false, conversationType: 'personal' },
      text: '',
      ...{ callerId: '', label: '', listenFor: [], localTimezone: '', valueType: '' },
    };
    await assert.rejects(auth.authenticateRequest(activity, `Bearer ${token}`), AuthenticationError);
    await auth.authenticateRequest(activity, `Bearer ${await keys.sign(channelClaims())}`);
  });

  it('when Microsoft’s keys cannot be had, nobody is let in and nobody is accused', async () => {
    for (const path of ['silent', 'down']) {
      const blind = await startEdge({
        settings,
        cloud: { ...cloud, keysUrl: `${keys.url}/${path}` },
        patience: { ...usualPatience, checkMs: 300 },
      });
      const authorization = `Bearer ${await keys.sign(channelClaims())}`;
      const response = await blind.say(press({}, serviceUrl), { authorization });
      assert.equal(response.status, 500);
      assert.equal(await response.text(), '');
      await blind.server.close();
    }
  });
});
