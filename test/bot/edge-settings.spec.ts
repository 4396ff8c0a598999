import assert from 'node:assert/strict';
import { type Credentials, refuseExposure } from '../../bot/edge-settings.ts';
import { tenant } from './activities.ts';

const settings = (host: string, credentials: Credentials = { kind: 'anonymous' }) => ({
  host,
  port: 0,
  credentials,
  serviceUrlHosts: [],
  expectedTenant: tenant,
});

describe('a bot that checks nothing', () => {
  it('may listen on this machine', () => {
    for (const host of ['127.0.0.1', 'localhost', '::1']) refuseExposure(settings(host), undefined);
  });

  it('is refused where others can reach it', () => {
    for (const host of ['0.0.0.0', '::', '192.0.2.7', '127.0.0.1.example.nl', '']) {
      assert.throws(() => refuseExposure(settings(host), undefined), /127\.0\.0\.1/, host);
    }
  });

  it('is refused in production', () => {
    assert.throws(() => refuseExposure(settings('127.0.0.1'), ' Production'), /production/);
  });

  it('a bot with credentials may listen anywhere', () => {
    refuseExposure(settings('0.0.0.0', { kind: 'managedIdentity', appId: tenant, tenant }), 'production');
  });
});
