import assert from 'node:assert/strict';
import { readSettings } from '../../bot/settings.ts';
import { SettingsError } from '../../bot/settings-error.ts';

const appId = '00000000-0000-4000-8000-0000000000b0';
const app = { MICROSOFT_APP_ID: appId, MICROSOFT_APP_TENANT_ID: '00000000-0000-4000-8000-00000000d0c5' };
const bot = { ...app, MICROSOFT_APP_PASSWORD: 'very secret' };
const endpoint = 'https://rugdekking.documents.azure.com:443/';
const key = Buffer.from('the key of an account').toString('base64');
const inCosmos = { ...bot, STORE: 'cosmos', COSMOS_ENDPOINT: endpoint };

const problemsOf = (env: NodeJS.Dict<string>) => {
  try {
    readSettings(env);
    return [];
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    assert.ok(!error.message.includes(key));
    return error.problems.map(({ variable, problem }) => `${variable} ${problem}`);
  }
};

describe('The choice of the store', () => {
  it('is the disk, unless Cosmos is asked for', () => {
    assert.equal(readSettings(bot).cosmos, undefined);
    assert.equal(readSettings({ ...bot, STORE: 'SQLite' }).cosmos, undefined);
    assert.deepEqual(readSettings({ ...inCosmos, COSMOS_KEY: key }).cosmos, {
      endpoint,
      database: 'rugdekking',
      container: 'documents',
      credential: { kind: 'key', key },
    });
  });

  it('takes other names for the database and the container', () => {
    const { cosmos } = readSettings({
      ...inCosmos,
      COSMOS_DATABASE: 'veilig',
      COSMOS_CONTAINER: 'meldingen',
    });
    assert.deepEqual([cosmos?.database, cosmos?.container], ['veilig', 'meldingen']);
    assert.deepEqual(problemsOf({ ...inCosmos, COSMOS_DATABASE: 'a/b' }), [
      'COSMOS_DATABASE cannot be used.',
    ]);
  });

  it('needs no key where the machine has an identity, which is that of the bot when it has one', () => {
    assert.deepEqual(readSettings(inCosmos).cosmos?.credential, { kind: 'managedIdentity' });
    const own = { ...app, MICROSOFT_APP_TYPE: 'UserAssignedMSI', STORE: 'cosmos', COSMOS_ENDPOINT: endpoint };
    assert.deepEqual(readSettings(own).cosmos?.credential, { kind: 'managedIdentity', clientId: appId });
  });

  it('is not half made: an account without the choice for it would leave the data on a disk', () => {
    assert.deepEqual(problemsOf({ ...bot, STORE: 'cosmos' }), ['COSMOS_ENDPOINT is missing.']);
    const { STORE: _, ...unchosen } = { ...inCosmos, COSMOS_KEY: key };
    assert.deepEqual(problemsOf(unchosen), [
      'COSMOS_ENDPOINT goes with STORE=cosmos alone.',
      'COSMOS_KEY goes with STORE=cosmos alone.',
    ]);
    assert.deepEqual(problemsOf({ ...bot, STORE: 'oracle' }), ['STORE cannot be used.']);
  });

  it('sends a key to Azure over https alone, and without it to an emulator on this machine', () => {
    for (const wrong of [
      'rugdekking',
      'http://rugdekking.documents.azure.com',
      'ftp://localhost',
      'https://',
    ])
      assert.deepEqual(problemsOf({ ...inCosmos, COSMOS_ENDPOINT: wrong }), [
        'COSMOS_ENDPOINT cannot be used.',
      ]);
    const emulator = { ...inCosmos, COSMOS_ENDPOINT: 'http://127.0.0.1:8081' };
    assert.equal(readSettings(emulator).cosmos?.endpoint, 'http://127.0.0.1:8081');
  });

  it('tells a key from a connection string', () => {
    const text = `AccountEndpoint=${endpoint};AccountKey=${key};`;
    assert.deepEqual(problemsOf({ ...inCosmos, COSMOS_KEY: text }), ['COSMOS_KEY cannot be used.']);
  });
});
