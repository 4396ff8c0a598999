import assert from 'node:assert/strict';
import { readSettings, SettingsError } from '../../manifest/settings.ts';
import { environment } from './building.ts';

const problemsOf = (env: NodeJS.ProcessEnv): readonly string[] => {
  try {
    readSettings(env);
  } catch (error) {
    if (error instanceof SettingsError) return error.problems;
    throw error;
  }
  return [];
};

describe('What a municipality sets for its app package', () => {
  it('is read as given', () => {
    const { settings, standIns } = readSettings(environment);
    assert.equal(settings.botId, environment.BOT_APP_ID);
    assert.equal(settings.hostname, environment.PUBLIC_HOSTNAME);
    assert.equal(settings.version, '1.2.3');
    assert.deepEqual(settings.developer, {
      name: environment.DEVELOPER_NAME,
      websiteUrl: environment.WEBSITE_URL,
      privacyUrl: environment.PRIVACY_URL,
      termsOfUseUrl: environment.TERMS_URL,
    });
    assert.deepEqual(standIns, []);
  });

  it('is refused without a bot id, with the place to find it and the command to run', () => {
    for (const env of [{}, { BOT_APP_ID: ' ' }]) {
      const [problem, ...more] = problemsOf(env);
      assert.match(problem ?? '', /BOT_APP_ID is missing.*App registrations.*npm run manifest/);
      assert.deepEqual(more, []);
    }
  });

  it('is refused with a bot id that is no GUID or the empty one', () => {
    for (const id of ['rugdekking', '11111111-2222-4333-8444', '00000000-0000-0000-0000-000000000000']) {
      assert.match(problemsOf({ BOT_APP_ID: id })[0] ?? '', /BOT_APP_ID is not an id like/);
    }
  });

  it('names every problem at once, each with its variable', () => {
    const problems = problemsOf({
      BOT_APP_ID: 'x',
      TEAMS_APP_ID: 'x',
      MANIFEST_VERSION: '1.0',
      PUBLIC_HOSTNAME: 'https://rugdekking.gemeente.example',
      DEVELOPER_NAME: 'Gemeente met een veel te lange naam',
      WEBSITE_URL: 'http://www.gemeente.example',
      PRIVACY_URL: 'www.gemeente.example',
      TERMS_URL: 'https://localhost/terms',
    });
    assert.deepEqual(
      problems.map(problem => problem.split(' ')[0]),
      [
        'BOT_APP_ID',
        'TEAMS_APP_ID',
        'MANIFEST_VERSION',
        'PUBLIC_HOSTNAME',
        'DEVELOPER_NAME',
        'WEBSITE_URL',
        'PRIVACY_URL',
        'TERMS_URL',
      ],
    );
  });

  it('refuses a host name with a wildcard, a port or a path', () => {
    for (const name of ['*.gemeente.example', 'gemeente.example:443', 'gemeente.example/api', 'localhost']) {
      assert.match(problemsOf({ ...environment, PUBLIC_HOSTNAME: name })[0] ?? '', /PUBLIC_HOSTNAME/, name);
    }
  });

  it('names the links for which a stand-in was taken, also when the variable is set to nothing', () => {
    const { standIns } = readSettings({ BOT_APP_ID: environment.BOT_APP_ID, PRIVACY_URL: '' });
    assert.deepEqual(standIns, ['DEVELOPER_NAME', 'WEBSITE_URL', 'PRIVACY_URL', 'TERMS_URL']);
  });

  it('takes the app id that the municipality already has in Teams', () => {
    const TEAMS_APP_ID = 'AAAAAAAA-2222-4333-8444-555555555555';
    assert.equal(readSettings({ ...environment, TEAMS_APP_ID }).settings.appId, TEAMS_APP_ID.toLowerCase());
  });
});
