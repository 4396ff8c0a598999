import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { environment } from '../../bot/environment.ts';
import { readSettings } from '../../bot/settings.ts';
import { SettingsError } from '../../bot/settings-error.ts';

const appId = '00000000-0000-4000-8000-0000000000b0';
const tenant = '00000000-0000-4000-8000-00000000d0c5';
const app = { MICROSOFT_APP_ID: appId, MICROSOFT_APP_TENANT_ID: tenant };
const withSecret = { ...app, MICROSOFT_APP_PASSWORD: 'very secret' };
const print = '0123456789ABCDEF0123456789ABCDEF01234567';
const withCertificate = {
  ...app,
  MICROSOFT_APP_CERTIFICATE_FILE: '/run/secrets/bot.pem',
  MICROSOFT_APP_CERTIFICATE_THUMBPRINT: print,
};
const privateKey = (lock: { cipher?: string; passphrase?: string } = {}) =>
  generateKeyPairSync('ec', { namedCurve: 'P-256' })
    .privateKey.export({ type: 'pkcs8', format: 'pem', ...lock })
    .toString();
/** As it comes from a key vault: the certificate and its key in one file. */
const pem = `-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n${privateKey()}`;

const problemsOf = (env: NodeJS.Dict<string>, readText = () => pem) => {
  try {
    readSettings(env, readText);
    return [];
  } catch (error) {
    if (error instanceof SettingsError) return error.problems;
    throw error;
  }
};
const shortly = (env: NodeJS.Dict<string>, readText?: () => string) =>
  problemsOf(env, readText).map(({ variable, problem }) => `${variable} ${problem}`);

describe('readSettings', () => {
  it('needs no more than the app, the tenant and a secret', () => {
    assert.deepEqual(readSettings(withSecret), {
      credentials: { kind: 'secret', appId, tenant, password: 'very secret' },
      organisationFile: './organisation.yaml',
      dataDir: './data',
      host: '0.0.0.0',
      port: 3978,
      logLevel: 'info',
      serviceUrlHosts: [
        'smba.trafficmanager.net',
        'smba.infra.gcc.teams.microsoft.com',
        'smba.infra.gov.teams.microsoft.us',
        'smba.infra.dod.teams.microsoft.us',
      ],
      fileHosts: [],
    });
  });

  it('takes a certificate instead of a secret, the thumbprint as any screen shows it', () => {
    const spaced = (print.toLowerCase().match(/../g) ?? []).join(':');
    const paths: string[] = [];
    const { credentials } = readSettings(
      { ...withCertificate, MICROSOFT_APP_CERTIFICATE_THUMBPRINT: spaced },
      path => {
        paths.push(path);
        return pem;
      },
    );
    assert.deepEqual(credentials, {
      kind: 'certificate',
      appId,
      tenant,
      certificate: pem,
      thumbprint: print,
    });
    assert.deepEqual(paths, ['/run/secrets/bot.pem']);
  });

  it('takes a managed identity without any secret', () => {
    const { credentials } = readSettings({ ...app, MICROSOFT_APP_TYPE: 'UserAssignedMSI' });
    assert.deepEqual(credentials, { kind: 'managedIdentity', appId, tenant });
  });

  it('names everything that is missing at once, each with what to do', () => {
    assert.deepEqual(shortly({}), [
      'MICROSOFT_APP_ID is missing.',
      'MICROSOFT_APP_TENANT_ID is missing.',
      'MICROSOFT_APP_PASSWORD is missing.',
    ]);
    for (const { remedy } of problemsOf({})) assert.match(remedy, /\.$/);
    assert.throws(() => readSettings({}), {
      name: 'SettingsError',
      message:
        /^MICROSOFT_APP_ID is missing\. Copy "Microsoft App ID".*\nMICROSOFT_APP_TENANT_ID .*\nMICROSOFT_APP_PASSWORD .*UserAssignedMSI\.$/,
    });
  });

  it('has no way to run without credentials, whatever the environment says', () => {
    const names = [
      ...Object.keys(environment.shape),
      'NODE_ENV',
      'ANONYMOUS',
      'SKIP_AUTH',
      'DEMO',
      'MicrosoftAppId',
    ];
    const words = [
      '',
      'true',
      '1',
      'anonymous',
      'development',
      'none',
      'UserAssignedMSI',
      appId,
      tenant,
      '127.0.0.1',
      '3978',
    ];
    const env = fc.dictionary(fc.constantFrom(...names), fc.oneof(fc.constantFrom(...words), fc.string()));
    fc.assert(
      fc.property(env, given => {
        try {
          assert.notEqual(readSettings(given, () => pem).credentials.kind, 'anonymous');
        } catch (error) {
          assert.ok(error instanceof SettingsError, String(error));
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('takes a variable with nothing in it for one that is absent', () => {
    assert.deepEqual(shortly({ ...withSecret, MICROSOFT_APP_PASSWORD: '  ' }), [
      'MICROSOFT_APP_PASSWORD is missing.',
    ]);
    assert.equal(readSettings({ ...withSecret, PORT: '', LOG_LEVEL: ' ' }).port, 3978);
  });

  it('refuses a bot for more tenants', () => {
    assert.deepEqual(shortly({ ...withSecret, MICROSOFT_APP_TYPE: 'MultiTenant' }), [
      'MICROSOFT_APP_TYPE cannot be used.',
    ]);
  });

  it('wants one proof, and that one whole', () => {
    const { MICROSOFT_APP_CERTIFICATE_FILE: _file, ...noFile } = withCertificate;
    const { MICROSOFT_APP_CERTIFICATE_THUMBPRINT: _print, ...noPrint } = withCertificate;
    assert.deepEqual(shortly(noFile), ['MICROSOFT_APP_CERTIFICATE_FILE is missing.']);
    assert.deepEqual(shortly(noPrint), ['MICROSOFT_APP_CERTIFICATE_THUMBPRINT is missing.']);
    assert.deepEqual(shortly({ ...withCertificate, ...withSecret }), [
      'MICROSOFT_APP_CERTIFICATE_FILE does not go with MICROSOFT_APP_PASSWORD.',
      'MICROSOFT_APP_CERTIFICATE_THUMBPRINT does not go with MICROSOFT_APP_PASSWORD.',
    ]);
    assert.deepEqual(shortly({ ...withSecret, MICROSOFT_APP_TYPE: 'UserAssignedMSI' }), [
      'MICROSOFT_APP_PASSWORD does not go with a managed identity.',
    ]);
  });

  it('says of a certificate whether the file is not there or holds no key', () => {
    const absent = () => {
      throw new Error('ENOENT');
    };
    assert.deepEqual(shortly(withCertificate, absent), [
      'MICROSOFT_APP_CERTIFICATE_FILE names a file that cannot be opened.',
    ]);
    const locked = privateKey({ cipher: 'aes-256-cbc', passphrase: 'sesame' });
    for (const text of ['a photograph', locked, pem.slice(0, -30)]) {
      assert.deepEqual(
        shortly(withCertificate, () => text),
        ['MICROSOFT_APP_CERTIFICATE_FILE names a file without a private key that can be used.'],
      );
    }
    assert.deepEqual(shortly({ ...withCertificate, MICROSOFT_APP_CERTIFICATE_THUMBPRINT: 'abc' }), [
      'MICROSOFT_APP_CERTIFICATE_THUMBPRINT cannot be used.',
    ]);
  });

  it('refuses ports, levels and ids that cannot be', () => {
    for (const PORT of ['0', '65536', '-1', '3978x', '1e3', '\\\\.\\pipe\\x']) {
      assert.deepEqual(shortly({ ...withSecret, PORT }), ['PORT cannot be used.'], PORT);
    }
    assert.equal(readSettings({ ...withSecret, PORT: '65535' }).port, 65535);
    assert.equal(readSettings({ ...withSecret, LOG_LEVEL: 'WARN' }).logLevel, 'warn');
    assert.deepEqual(shortly({ ...withSecret, LOG_LEVEL: 'loud' }), ['LOG_LEVEL cannot be used.']);
    assert.deepEqual(shortly({ ...withSecret, MICROSOFT_APP_ID: 'rugdekking' }), [
      'MICROSOFT_APP_ID cannot be used.',
    ]);
  });

  it('adds hosts of Teams by their exact name, and refuses patterns, addresses and paths', () => {
    const { serviceUrlHosts } = readSettings({
      ...withSecret,
      SERVICE_URL_HOSTS: 'SMBA.example.com, smba.trafficmanager.net',
    });
    assert.equal(serviceUrlHosts.length, 5);
    assert.ok(serviceUrlHosts.includes('smba.example.com'));
    const wrong = [
      '*.trafficmanager.net',
      'https://smba.example.com',
      'smba.example.com/x',
      'smba.example.com:443',
    ];
    for (const hosts of [...wrong, '127.0.0.1', 'localhost', '[::1]', 'a..b', ',', 'a.com;b.com']) {
      assert.ok(
        shortly({ ...withSecret, SERVICE_URL_HOSTS: hosts }).includes('SERVICE_URL_HOSTS cannot be used.'),
        hosts,
      );
    }
  });

  it('takes the hosts to which files may go, and no pattern of them', () => {
    const { fileHosts } = readSettings({ ...withSecret, FILE_HOSTS: 'Merenveld-My.sharepoint.com' });
    assert.deepEqual(fileHosts, ['merenveld-my.sharepoint.com']);
    for (const hosts of ['*.sharepoint.com', 'https://merenveld-my.sharepoint.com', '127.0.0.1', 'a b.nl'])
      assert.deepEqual(shortly({ ...withSecret, FILE_HOSTS: hosts }), ['FILE_HOSTS cannot be used.'], hosts);
  });

  it('never repeats a secret in what it says', () => {
    const env = { ...withSecret, MICROSOFT_APP_CERTIFICATE_THUMBPRINT: 'very secret too' };
    assert.throws(
      () => readSettings(env),
      (error: Error) =>
        !error.message.includes('very secret') && !JSON.stringify(error).includes('very secret'),
    );
  });
});

describe('.env.example', () => {
  const text = readFileSync(new URL('../../.env.example', import.meta.url), 'utf8');
  const assigned = [...text.matchAll(/^(?:# )?([A-Z][A-Z0-9_]*)=(.*)$/gm)];

  it('holds every variable that the bot reads once, and no other', () => {
    assert.deepEqual(assigned.map(([, name]) => name).sort(), Object.keys(environment.shape).sort());
  });

  it('shows the defaults as they are', () => {
    const switchedOff = Object.fromEntries(
      assigned.flatMap(([line, name = '', shown]) => (line.startsWith('#') && shown ? [[name, shown]] : [])),
    );
    const { MICROSOFT_APP_CERTIFICATE_FILE: _example, ...defaults } = switchedOff;
    assert.deepEqual(readSettings({ ...withSecret, ...defaults }), readSettings(withSecret));
    assert.equal(Object.keys(defaults).length, 13);
  });

  it('holds no secret', () => {
    for (const [line] of assigned.filter(([line]) => !line.startsWith('#'))) assert.match(line, /=$/);
  });
});
