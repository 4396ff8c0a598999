import assert from 'node:assert/strict';
import { publicCloud } from '../../../bot/adapter/cloud.ts';
import type { Credentials } from '../../../bot/edge-settings.ts';
import { createGuard, guardStatus, largestBody } from '../../../bot/guard/guard.ts';
import { deepestNesting, nestsTooDeep } from '../../../bot/guard/nesting.ts';
import { otherTenant, tenant, typedMessage } from '../activities.ts';

const appId = '00000000-0000-4000-8000-00000000b0b0';
const secret: Credentials = { kind: 'secret', appId, tenant, password: 'not a real one' };

const guardWith = (credentials: Credentials) =>
  createGuard(
    {
      host: '127.0.0.1',
      port: 0,
      credentials,
      serviceUrlHosts: ['SMBA.trafficmanager.net'],
      expectedTenant: tenant,
    },
    publicCloud,
  );
const guard = guardWith(secret);
const demo = guardWith({ kind: 'anonymous' });

const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const token = (claims: unknown) => `Bearer ${encoded({ alg: 'RS256' })}.${encoded(claims)}.signature`;
const ours = { iss: 'https://api.botframework.com', aud: appId };

describe('the guard looks at the headers first', () => {
  it('a token of the channel service for this bot may go on to be checked', () => {
    assert.equal(guard.head({ authorization: token(ours) }), undefined);
  });

  for (const [title, authorization, why] of [
    ['no token', undefined, 'noToken'],
    ['another scheme', token(ours).replace('Bearer', 'Basic'), 'noToken'],
    [
      'a token of an Entra tenant',
      token({ ...ours, iss: `https://sts.windows.net/${tenant}/` }),
      'otherIssuer',
    ],
    ['a token for another bot', token({ ...ours, aud: 'another' }), 'otherAudience'],
    ['a token that names a strange tenant', token({ ...ours, tid: otherTenant }), 'otherTenant'],
    ['a token for several', token({ ...ours, aud: [appId] }), 'noToken'],
    ['a token without claims', token(null), 'noToken'],
    ['something that is no token', 'Bearer abc', 'noToken'],
    ['a token that is not JSON', 'Bearer YQ.YQ.YQ', 'noToken'],
  ] as const) {
    it(`${title} is refused`, () => {
      assert.equal(guard.head({ authorization }), why);
      assert.equal(guardStatus[why], 401);
    });
  }

  it('a token that names our tenant or that of the channel service may go on', () => {
    for (const tid of [tenant, 'd6d49420-f39b-4df7-a1dc-d59a935871db']) {
      assert.equal(guard.head({ authorization: token({ ...ours, tid }) }), undefined);
    }
  });

  it('a packed body is refused, for nobody knows how large it is inside', () => {
    assert.equal(guard.head({ authorization: token(ours), 'content-encoding': 'gzip' }), 'packed');
  });

  it('a body that says it is too large is not read', () => {
    const headers = { authorization: token(ours), 'content-length': String(largestBody + 1) };
    assert.equal(guard.head(headers), 'tooLarge');
  });
});

describe('the guard looks at the body before the SDK does', () => {
  const message = typedMessage('hoi');

  it('a message of Teams may go on', () => assert.equal(guard.body(message), undefined));

  for (const [title, body] of [
    ['nothing', undefined],
    ['null', null],
    ['a list', [message]],
    ['a text', 'hoi'],
    ['an empty object', {}],
    ['a type that is no text', { ...message, type: ['message'] }],
  ] as const) {
    it(`${title} is no activity`, () => assert.equal(guard.body(body), 'noActivity'));
  }

  for (const channelId of [undefined, '', 'emulator', 'webchat', 'AseChannel:x', ['msteams']]) {
    it(`channel ${JSON.stringify(channelId)} is not Teams`, () => {
      assert.equal(guard.body({ ...message, channelId }), 'otherChannel');
    });
  }

  for (const serviceUrl of [
    undefined,
    '',
    7,
    'http://smba.trafficmanager.net/emea/',
    'https://smba.trafficmanager.net.evil.example/',
    'https://evil.example/smba.trafficmanager.net',
    'https://smba.trafficmanager.net@evil.example/',
    'https://user:pass@smba.trafficmanager.net/',
    'https://smba.trafficmanager.net:8443/',
    'https://127.0.0.1/',
  ]) {
    it(`no answer would go to ${JSON.stringify(serviceUrl)}`, () => {
      assert.equal(guard.body({ ...message, serviceUrl }), 'serviceUrl');
    });
  }

  it('the demo answers to this machine only', () => {
    for (const serviceUrl of [
      'http://127.0.0.1:56150/_connector',
      'http://localhost:1/',
      'http://[::1]:5/',
    ]) {
      assert.equal(demo.body({ ...message, serviceUrl }), undefined, serviceUrl);
    }
    for (const serviceUrl of [
      'https://smba.trafficmanager.net/',
      'http://192.0.2.1/',
      'file://localhost/etc',
    ]) {
      assert.equal(demo.body({ ...message, serviceUrl }), 'serviceUrl', serviceUrl);
    }
  });

  it('data nested beyond reason is refused, however deep', () => {
    const nested = (depth: number) => JSON.parse(`${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`);
    assert.equal(nestsTooDeep(nested(deepestNesting)), false);
    assert.equal(nestsTooDeep(nested(deepestNesting + 1)), true);
    assert.equal(guard.body({ ...message, value: nested(40_000) }), 'tooDeep');
  });
});
