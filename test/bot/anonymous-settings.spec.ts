import assert from 'node:assert/strict';
import { anonymousSettings } from '../../bot/anonymous-settings.ts';

describe('anonymousSettings', () => {
  it('are for one machine, with the example town', () => {
    const settings = anonymousSettings({ port: 0 }, {});
    assert.deepEqual(settings, {
      credentials: { kind: 'anonymous' },
      organisationFile: './organisation.example.yaml',
      dataDir: './data',
      host: '127.0.0.1',
      port: 0,
      logLevel: 'info',
      serviceUrlHosts: [],
      fileHosts: [],
    });
  });

  it('accept every name of this machine', () => {
    for (const host of ['127.0.0.1', '127.0.0.2', '::1', 'localhost']) {
      assert.equal(anonymousSettings({ host }, { NODE_ENV: 'test' }).host, host);
    }
  });

  it('are refused where others could reach the bot', () => {
    for (const host of [
      '0.0.0.0',
      '::',
      '',
      '192.168.1.4',
      'localhost.example.com',
      '127.0.0.1.example.com',
    ]) {
      assert.throws(() => anonymousSettings({ host }, {}), {
        name: 'SettingsError',
        message: /^HOST can be reached/,
      });
    }
  });

  it('are refused in production, however it is spelled', () => {
    for (const NODE_ENV of ['production', 'Production', ' PRODUCTION ']) {
      assert.throws(() => anonymousSettings({}, { NODE_ENV }), {
        name: 'SettingsError',
        message: /^NODE_ENV/,
      });
    }
  });
});
