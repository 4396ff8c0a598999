import assert from 'node:assert/strict';
import fc from 'fast-check';
import { serviceUrlCheck } from '../../../bot/guard/service-url.ts';
import { teamsServiceHosts } from '../../../bot/settings.ts';
import { tenant } from '../activities.ts';
import { demo } from '../edge.ts';
import { hostileUrls } from './hostile-urls.ts';

const credentials = { kind: 'secret', appId: tenant, tenant, password: 'not a real one' } as const;
const isAllowed = serviceUrlCheck({ ...demo, credentials, serviceUrlHosts: teamsServiceHosts });
const isAllowedInDemo = serviceUrlCheck(demo);

describe('where the bot is willing to send its messages and its token', () => {
  for (const serviceUrl of [
    'https://smba.trafficmanager.net/emea/',
    'https://smba.trafficmanager.net/emea',
    `https://smba.trafficmanager.net/emea/${tenant}/`,
    'https://smba.trafficmanager.net',
    'https://smba.infra.gcc.teams.microsoft.com/teams/',
  ]) {
    it(`to Teams: ${serviceUrl}`, () => assert.equal(isAllowed(serviceUrl), true));
  }

  for (const [title, serviceUrl] of hostileUrls) {
    it(`not to ${title}`, () => assert.equal(isAllowed(serviceUrl), false));
  }

  it('only to a host of the list over https, whatever is written', () => {
    const piece = fc.constantFrom(
      ...['https:', 'http:', '/', '//', '\\', '@', ':', '.', '?', '#', '%', '443', ' ', '\t', '。'],
      ...['smba.trafficmanager.net', 'evil.example', '127.0.0.1', '[::1]', 'emea', '..', 'ａ', '\u00ad'],
    );
    const written = fc.array(piece, { maxLength: 9 }).map(pieces => pieces.join(''));
    fc.assert(
      fc.property(
        fc.oneof(
          written,
          written.map(rest => `https://smba.trafficmanager.net${rest}`),
        ),
        serviceUrl => {
          if (!isAllowed(serviceUrl)) return;
          // As the client builds the address of a request.
          const url = new URL(`${serviceUrl.replace(/\/$/, '')}/v3/conversations/x`);
          assert.equal(url.origin, 'https://smba.trafficmanager.net');
          assert.match(url.pathname, /\/v3\/conversations\/x$/);
        },
      ),
      { numRuns: 3_000 },
    );
  });

  it('in the demo to this machine, and nowhere else', () => {
    for (const serviceUrl of ['http://127.0.0.1:56150/connector/', 'http://localhost:1/', 'http://[::1]:5/'])
      assert.equal(isAllowedInDemo(serviceUrl), true, serviceUrl);
    for (const serviceUrl of [
      'https://smba.trafficmanager.net/',
      'http://192.0.2.1/',
      'http://user@127.0.0.1:5/',
      'http://127.0.0.1:5/?x=',
      'http://localhost.evil.example/',
      'file://localhost/etc/passwd',
    ])
      assert.equal(isAllowedInDemo(serviceUrl), false, serviceUrl);
  });
});
