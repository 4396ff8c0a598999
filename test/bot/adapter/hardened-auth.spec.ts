import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
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
const serviceUrl = 'https://smba.trafficmanager.net/emea/';

describe('how the bot proves who it is', () => {
  for (const credentials of ways) {
    it(`with a ${credentials.kind} it is a bot of one tenant, ready to send`, async () => {
      const configuration = sdkConfiguration(credentials, publicCloud);
      assert.match(String(configuration.MicrosoftAppType), /^(SingleTenant|UserAssignedMsi)$/);
      assert.equal(configuration.MicrosoftAppTenantId, tenant);
      await new HardenedAuth(credentials, publicCloud, usualPatience).connector(serviceUrl);
    });
  }

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

describe('the clients for sending', () => {
  it('are made once for an address and used again', async () => {
    const auth = new HardenedAuth({ kind: 'anonymous' }, publicCloud, usualPatience);
    const [first, second] = await Promise.all([auth.connector(serviceUrl), auth.connector(serviceUrl)]);
    assert.equal(first, second);
    assert.notEqual(await auth.connector('https://smba.trafficmanager.net/amer/'), first);
  });

  it('are not kept without end', async () => {
    const auth = new HardenedAuth({ kind: 'anonymous' }, publicCloud, usualPatience);
    const first = await auth.connector(serviceUrl);
    for (let n = 0; n < 100; n += 1) await auth.connector(`${serviceUrl}${n}/`);
    assert.notEqual(await auth.connector(serviceUrl), first);
  });
});
