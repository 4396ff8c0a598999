/**
 * Longer than other files: everything that somebody with a connection can try at the door, in one table a kind. What is
 * refused is refused without a word, and nothing of it becomes a turn.
 */
import assert from 'node:assert/strict';
import { gzipSync } from 'node:zlib';
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT, UnsecuredJWT } from 'jose';
import { fake, restore, stub } from 'sinon';
import { publicCloud } from '../../bot/adapter/cloud.ts';
import { emma, otherTenant, press, type Raw, tenant, typedMessage } from './activities.ts';
import { demo, type Edge, startEdge } from './edge.ts';
import { type KeyService, startKeyService } from './key-service.ts';
import { rawRequest } from './raw-request.ts';

const appId = '00000000-0000-4000-8000-00000000b0b0';
const serviceUrl = 'https://smba.trafficmanager.net/emea/';
const seconds = () => Math.floor(Date.now() / 1000);
const claims = (): JWTPayload => ({
  iss: 'https://api.botframework.com',
  aud: appId,
  serviceurl: serviceUrl,
  nbf: seconds() - 60,
  exp: seconds() + 3_600,
});
const activity = press({ action: 'menu.show' }, serviceUrl);
const body = JSON.stringify(activity);
const bytes = Buffer.byteLength(body);
const hex = bytes.toString(16);
const lasting = 'POST /api/messages HTTP/1.1\r\nHost: bot\r\nContent-Type: application/json\r\n';
const post = `${lasting}Connection: close\r\n`;
const sized = `Content-Length: ${bytes}\r\n`;

describe('somebody at the door', function () {
  this.timeout(20_000);
  let keys: KeyService;
  let edge: Edge;
  let bearer: string;
  before(async () => {
    keys = await startKeyService();
    edge = await startEdge({
      settings: {
        ...demo,
        credentials: { kind: 'secret', appId, tenant, password: 'not a real one' },
        serviceUrlHosts: ['smba.trafficmanager.net'],
      },
      cloud: { ...publicCloud, keysUrl: `${keys.url}/channel`, emulatorKeysUrl: `${keys.url}/entra` },
      pages: { files: new Map(), signOn: async () => undefined, ask: async () => undefined },
    });
    bearer = `Bearer ${await keys.sign(claims())}`;
  });
  after(async () => {
    await edge.server.close();
    await keys.stop();
  });
  const heard = fake();
  beforeEach(() => stub(console, 'error').callsFake(heard));
  afterEach(() => {
    restore();
    assert.equal(heard.callCount, 0, 'the console stays empty');
    assert.equal(Reflect.get({}, 'polluted'), undefined);
    edge.turns.length = 0;
  });

  const raw = (...parts: readonly (string | Buffer)[]) =>
    rawRequest(
      edge.url,
      ...parts.map(part =>
        typeof part === 'string' ? part.replaceAll('{bearer}', `Authorization: ${bearer}\r\n`) : part,
      ),
    );
  const say = (text: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) =>
    fetch(`${edge.url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: bearer, ...headers },
      body: text,
    });
  const assertRefused = async (response: Response, status: number): Promise<void> => {
    assert.equal(response.status, status);
    assert.equal(await response.text(), '');
    assert.deepEqual(edge.turns, []);
  };

  describe('who makes one request look like two', () => {
    const both = `Transfer-Encoding: chunked\r\n`;
    const attempts: Readonly<Record<string, readonly (string | Buffer)[]>> = {
      'with a length and with pieces': [`${post}{bearer}${sized}${both}\r\n0\r\n\r\n${body}`],
      'with two ways of sending': [
        `${post}{bearer}${both}Transfer-Encoding: identity\r\n\r\n${hex}\r\n${body}\r\n0\r\n\r\n`,
      ],
      'with a blank before the colon': [
        `${post}{bearer}Transfer-Encoding : chunked\r\n\r\n${hex}\r\n${body}\r\n0\r\n\r\n`,
      ],
      'with a way of sending nobody knows': [
        `${post}{bearer}Transfer-Encoding: xchunked\r\n${sized}\r\n${body}`,
      ],
      'with two lengths': [`${post}{bearer}${sized}Content-Length: 5\r\n\r\n${body}`],
      'with a list of lengths': [`${post}{bearer}Content-Length: ${bytes}, ${bytes}\r\n\r\n${body}`],
      'with a sign before the length': [`${post}{bearer}Content-Length: +${bytes}\r\n\r\n${body}`],
      'with a length below nothing': [`${post}{bearer}Content-Length: -1\r\n\r\n${body}`],
      'with a length beyond counting': [`${post}{bearer}Content-Length: 99999999999999999999\r\n\r\n${body}`],
      'with line ends of another kind': [`${post}{bearer}${sized}\r\n`.replaceAll('\r\n', '\n') + body],
      'with a header on two lines': [`${post}Authorization:\r\n {bearer}${sized}\r\n${body}`],
      'with a piece whose name is endless': [
        `${post}{bearer}${both}\r\n${hex};${'a'.repeat(20_000)}=1\r\n${body}\r\n0\r\n\r\n`,
      ],
      'with the start of another protocol': ['PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'],
      'with the start of an encrypted connection': [Buffer.from('16030100a5010000a10303', 'hex')],
    };
    for (const [how, parts] of Object.entries(attempts))
      it(`${how} is refused, and the connection ends`, async () => {
        const { statuses, bodies } = await raw(...parts);
        assert.ok(statuses.length === 1 && [400, 413, 501].includes(statuses[0] ?? 0), `${statuses}`);
        assert.equal(bodies, '');
        assert.deepEqual(edge.turns, []);
      });

    it('with a token that comes after the body gets nothing for it', async () => {
      const trailing = `${post}Transfer-Encoding: chunked\r\nTrailer: Authorization\r\n\r\n${hex}\r\n${body}\r\n0\r\n{bearer}\r\n`;
      assert.deepEqual(await raw(trailing), { statuses: [401], bodies: '' });
      assert.deepEqual(edge.turns, []);
    });

    it('by sending the next before the answer is heard as what it is: each with its own token', async () => {
      const junk = `${lasting}Content-Length: 2\r\n\r\n{}`;
      const good = `${lasting}{bearer}${sized}\r\n${body}`;
      const { statuses } = await raw(`${junk}${good}${junk}${good}`);
      assert.deepEqual(statuses, [401, 200, 401, 200]);
      assert.equal(edge.turns.length, 2);
    });

    it('by hiding one behind the body has asked two things, and the second one has no token', async () => {
      const hidden = `${lasting}Content-Length: ${bytes}\r\n\r\n${body}`;
      const { statuses } = await raw(`${lasting}{bearer}${sized}\r\n${body}${hidden}`);
      assert.deepEqual(statuses, [200, 401]);
      assert.equal(edge.turns.length, 1);
    });
  });

  describe('who takes another way', () => {
    const ways = [
      '//api/messages',
      '/api//messages',
      '/./api/messages',
      '/x/../api/messages',
      '/api/messages/../../health',
      '/api/%6dessages',
      '/api/messages%00',
      '/api/messages%2f',
      '/api\\messages',
      '/api/messages;x',
      '/api/messages#x',
      'http://evil.example/api/messages',
      '*',
      '/%2e%2e/%2e%2e/etc/passwd',
      '/.env',
      '/.git/config',
      `/${'a'.repeat(9_000)}`,
    ];
    for (const way of ways)
      it(`${way.slice(0, 40)} finds nobody there`, async () => {
        const { statuses, bodies } = await raw(
          `${post.replace('/api/messages', way)}{bearer}${sized}\r\n${body}`,
        );
        assert.deepEqual([statuses[0], bodies], [404, '']);
        assert.deepEqual(edge.turns, []);
      });

    for (const method of ['GET', 'HEAD', 'OPTIONS', 'PUT', 'PATCH', 'DELETE', 'TRACE', 'PROPFIND'])
      it(`${method} is no way to speak to the bot`, async () => {
        const { statuses, bodies } = await raw(
          `${method} /api/messages HTTP/1.1\r\nHost: bot\r\nConnection: close\r\nOrigin: https://evil.example\r\nX-HTTP-Method-Override: POST\r\n{bearer}\r\n`,
        );
        assert.deepEqual([statuses, bodies], [[405], '']);
      });

    it('CONNECT is cut off: the bot is nobody’s proxy', async () => {
      const { statuses } = await raw('CONNECT evil.example:443 HTTP/1.1\r\nHost: evil.example:443\r\n\r\n');
      assert.deepEqual(statuses, []);
    });
  });

  describe('who packs or labels the body otherwise', () => {
    for (const packing of ['gzip', 'deflate', 'br', 'identity', '', 'gzip, gzip'])
      it(`as "${packing}" is refused before anything is unpacked`, async () => {
        const bomb = gzipSync(Buffer.alloc(50_000_000));
        const head = `${post}Content-Encoding: ${packing}\r\n{bearer}Content-Length: ${bomb.length}\r\n\r\n`;
        const { statuses, bodies } = await raw(head, bomb);
        assert.deepEqual([statuses[0], bodies], [400, '']);
        assert.deepEqual(edge.turns, []);
      });

    for (const label of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      '',
    ])
      it(`as "${label}" is refused`, async () => {
        const head = post.replace('application/json', label);
        assert.deepEqual((await raw(`${head}{bearer}${sized}\r\n${body}`)).statuses, [400]);
        assert.deepEqual(edge.turns, []);
      });

    const texts: Readonly<Record<string, string | Uint8Array<ArrayBuffer>>> = {
      'in another alphabet of bytes': new Uint8Array(Buffer.from(body, 'utf16le')),
      'with a mark before it': `\ufeff${body}`,
      'as one number': '1'.repeat(200_000),
      'as brackets alone': '['.repeat(100_000),
      'nested without end': `${'{"a":'.repeat(40_000)}1${'}'.repeat(40_000)}`,
      'as escapes alone': `{"type":"message","text":"${'\\u0000'.repeat(40_000)}","channelId":"msteams","serviceUrl":"${serviceUrl}"}`,
    };
    for (const [how, text] of Object.entries(texts))
      it(`${how} is refused`, async () => assertRefused(await say(text), 400));
  });

  describe('who sends a body that does not unpack, or unpacks without end', () => {
    const bodies = { bomb: gzipSync(Buffer.alloc(50_000_000)), junk: Buffer.from('this is nothing packed') };
    for (const path of ['/api/messages', '/api/pages/work', '/api/pages', '/health', '/ready', '/nowhere'])
      for (const [what, packed] of Object.entries(bodies))
        it(`to ${path} (${what}) is refused before anything is unpacked, and the bot lives on`, async () => {
          const head = `POST ${path} HTTP/1.1\r\nHost: bot\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Encoding: gzip\r\n`;
          const { statuses, bodies: words } = await raw(
            `${head}Content-Length: ${packed.length}\r\n\r\n`,
            packed,
          );
          assert.deepEqual([statuses, words], [[400], '']);
          assert.equal((await fetch(`${edge.url}/health`)).status, 200);
        });
  });

  describe('who knows what Teams sends, and changes it', () => {
    const changed: Readonly<Record<string, readonly [Raw, number]>> = {
      'a type that is a list': [{ ...activity, type: ['invoke'] }, 400],
      'a person in a list': [{ ...activity, from: { ...emma, aadObjectId: [emma.aadObjectId] } }, 400],
      'a conversation in a list': [{ ...activity, conversation: [activity.conversation] }, 400],
      'a conversation that steps up': [{ ...activity, conversation: { id: '..', tenantId: tenant } }, 400],
      'a conversation that is its own place': [
        { ...activity, conversation: { id: '.', tenantId: tenant } },
        400,
      ],
      'a conversation with a header in it': [
        { ...activity, conversation: { id: 'a:x\r\nX: y', tenantId: tenant } },
        400,
      ],
      'a conversation without end': [
        { ...activity, conversation: { id: 'a'.repeat(5_000), tenantId: tenant } },
        400,
      ],
      'two tenants that differ': [{ ...activity, channelData: { tenant: { id: otherTenant } } }, 403],
      'a person of another tenant': [{ ...activity, from: { ...emma, tenantId: otherTenant } }, 403],
      'Teams in capitals': [{ ...activity, channelId: 'MSTeams' }, 403],
    };
    for (const [what, [sent, status]] of Object.entries(changed))
      it(`into ${what} is refused`, async () => assertRefused(await say(JSON.stringify(sent)), status));

    it('and names a field twice is read once, by everybody the same', async () => {
      const twice = body.replace(/}$/, ',"serviceUrl":"https://evil.example/"}');
      await assertRefused(await say(twice), 403);
      assert.equal((await say(body.replace('{', '{"serviceUrl":"https://evil.example/",'))).status, 200);
      const [{ place } = { place: undefined }] = edge.turns;
      assert.ok(place && 'address' in place && place.address.serviceUrl === serviceUrl);
    });

    it('and smuggles a prototype in changes nothing but his own request', async () => {
      const smuggled = body
        .replace('{', '{"__proto__":{"polluted":1,"type":"message"},')
        .replace(
          '"action":"menu.show"',
          '"action":"menu.show","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}',
        )
        .replace('"from":{', '"from":{"__proto__":{"aadObjectId":"00000000-0000-4000-8000-000000000009"},');
      assert.equal((await say(smuggled)).status, 200);
      assert.equal(edge.turns[0]?.actor.id, emma.aadObjectId);
      assert.equal(edge.turns[0]?.happening.what, 'pressed');
    });

    it('and says far too much is answered like everybody else', async () => {
      const wide = { ...activity, entities: Array.from({ length: 60_000 }, () => []) };
      const begun = performance.now();
      assert.equal((await say(JSON.stringify(wide))).status, 200);
      assert.ok(performance.now() - begun < 1_000);
      const words = { ...typedMessage('👩‍👩‍👧‍👦\u202e'.repeat(9_000), serviceUrl), name: 'x' };
      await say(JSON.stringify(words));
      const [, { happening } = { happening: undefined }] = edge.turns;
      assert.ok(happening?.what === 'said' && happening.text.length <= 10_000);
    });
  });

  describe('who brings a token', () => {
    const refusedToken = async (token: string) =>
      assertRefused(await say(body, { authorization: `Bearer ${token}` }), 401);
    const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

    it('that nobody signed is refused, however it spells that', async () => {
      await refusedToken(new UnsecuredJWT(claims()).encode());
      for (const alg of ['none', 'None', 'NONE', 'nOnE'])
        await refusedToken(`${encoded({ alg, kid: 'teams' })}.${encoded(claims())}.AAAA`);
    });

    it('that brings its own key, or says where one is, is refused', async () => {
      const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true });
      const jwk = await exportJWK(publicKey);
      const own = [
        { jwk },
        { jku: `${keys.url}/keys` },
        { x5u: `${keys.url}/keys` },
        { kid: '../../keys' },
        {},
      ];
      for (const header of own)
        await refusedToken(
          await new SignJWT(claims())
            .setProtectedHeader({ kid: 'teams', ...header, alg: 'RS256' })
            .sign(privateKey),
        );
    });

    it('with a demand that nobody here understands is refused', async () => {
      const [, payload, signature] = (await keys.sign(claims())).split('.');
      const critical = encoded({ alg: 'RS256', kid: 'teams', crit: ['exp-2'], 'exp-2': 1 });
      await refusedToken(`${critical}.${payload}.${signature}`);
    });

    const wrong: Readonly<Record<string, JWTPayload>> = {
      'that has expired': { exp: seconds() - 400 },
      'that is not valid yet': { nbf: seconds() + 400 },
      'for several bots': { aud: [appId] },
      'for this bot in capitals': { aud: appId.toUpperCase() },
      'for a bot whose name begins like ours': { aud: `${appId}x` },
      'of an issuer with a slash more': { iss: 'https://api.botframework.com/' },
      'of an Entra tenant': { iss: `https://sts.windows.net/${tenant}/` },
      'for another address of Teams': { serviceurl: 'https://smba.trafficmanager.net/amer/' },
      'for no address': { serviceurl: undefined },
      'without an end': { exp: undefined },
      'of a strange tenant': { tid: otherTenant },
    };
    for (const [how, part] of Object.entries(wrong))
      it(`${how} is refused, though the key is right`, async () =>
        refusedToken(await keys.sign({ ...claims(), ...part })));

    it('in another way than Teams does is refused', async () => {
      const token = bearer.slice('Bearer '.length);
      for (const authorization of [
        `bearer ${token}`,
        `Bearer  ${token}`,
        `Bearer ${token}, Bearer ${token}`,
        `Basic ${Buffer.from('a:b').toString('base64')}`,
        token,
      ])
        await assertRefused(await say(body, { authorization }), 401);
    });

    it('beside another one is judged by the first alone', async () => {
      const junk = 'Authorization: Bearer a.b.c\r\n';
      assert.deepEqual((await raw(`${post}${junk}{bearer}${sized}\r\n${body}`)).statuses, [401]);
      assert.deepEqual(edge.turns, []);
    });
  });

  it('who sends the same twice gets the same answer twice: what it does is done once by what stands on the card', async () => {
    const [first, second] = await Promise.all([say(body), say(body)]);
    assert.equal(await first.text(), await second.text());
  });
});
