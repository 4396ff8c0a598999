import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { AppCredentials } from 'botframework-connector';
import { restore, stub } from 'sinon';
import { publicCloud } from '../../../bot/adapter/cloud.ts';
import { HardenedAuth } from '../../../bot/adapter/hardened-auth.ts';
import { sdkConfiguration } from '../../../bot/adapter/sdk-configuration.ts';
import type { Credentials } from '../../../bot/edge-settings.ts';
import { usualPatience } from '../../../bot/patience.ts';
import { tenant } from '../activities.ts';

const appId = '00000000-0000-4000-8000-00000000b0b0';
const key = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
}).privateKey.trim();
const certificate = `-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n${key}\n`;
const ways: readonly Exclude<Credentials, { kind: 'anonymous' }>[] = [
  { kind: 'secret', appId, tenant, password: 'not a real one' },
  { kind: 'certificate', appId, tenant, certificate, thumbprint: 'A'.repeat(40) },
  { kind: 'managedIdentity', appId, tenant },
];

describe('how the bot proves who it is', () => {
  afterEach(() => restore());

  for (const credentials of ways) {
    it(`with a ${credentials.kind} it is a bot of one tenant, with a token to send with`, async () => {
      const configuration = sdkConfiguration(credentials, publicCloud);
      assert.match(String(configuration.MicrosoftAppType), /^(SingleTenant|UserAssignedMsi)$/);
      assert.equal(configuration.MicrosoftAppTenantId, tenant);
      const asked = stub(AppCredentials.prototype, 'getToken').resolves('a token');
      const auth = new HardenedAuth(credentials, publicCloud, usualPatience);
      assert.equal(await auth.token(), 'a token');
      await auth.token();
      assert.equal(asked.thisValues[0].appId, appId);
      // The SDK keeps the token with the credentials: made anew, they would fetch a new one each time.
      assert.equal(asked.thisValues[0], asked.thisValues[1]);
    });
  }

  it('without credentials it has no token', async () => {
    const auth = new HardenedAuth({ kind: 'anonymous' }, publicCloud, usualPatience);
    assert.equal(await auth.token(), undefined);
  });

  it('of a certificate file only the key is handed on', () => {
    const configuration = sdkConfiguration(
      { kind: 'certificate', appId, tenant, certificate, thumbprint: 'A'.repeat(40) },
      publicCloud,
    );
    assert.equal(configuration.CertificatePrivateKey, key);
  });

  it('a certificate without its key is refused at once', () => {
    const [withoutKey] = certificate.split('-----BEGIN PRIVATE KEY-----');
    assert.throws(
      () =>
        sdkConfiguration(
          { kind: 'certificate', appId, tenant, certificate: withoutKey ?? '', thumbprint: 'A'.repeat(40) },
          publicCloud,
        ),
      /no private key/,
    );
  });

  it('credentials that are empty do not become a bot that checks nothing', () => {
    for (const credentials of ways) {
      assert.throws(() => new HardenedAuth({ ...credentials, appId: '' }, publicCloud, usualPatience));
    }
  });
});
