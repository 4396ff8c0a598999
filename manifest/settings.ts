import { z } from 'zod';
import { appIdOf } from './app-id.ts';

/** What differs per municipality in the app package. */
export interface Settings {
  appId: string;
  botId: string;
  version: string;
  /** The host name on which the bot is reached; absent when not given. */
  hostname: string | undefined;
  developer: { name: string; websiteUrl: string; privacyUrl: string; termsOfUseUrl: string };
}

/** The settings, and the names of variables for which a stand-in was taken. */
export interface SettingsRead {
  settings: Settings;
  standIns: string[];
}

/** The environment does not say what the package needs. Each problem names the variable and the remedy. */
export class SettingsError extends Error {
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(`The app package cannot be built:\n${problems.map(problem => `- ${problem}`).join('\n')}`);
    this.name = 'SettingsError';
    this.problems = problems;
  }
}

const findBotId =
  'Copy the Application (client) ID of the bot: Microsoft Entra admin center > App registrations > the bot. ' +
  'It is the same value as MICROSOFT_APP_ID. Then run: BOT_APP_ID=<that id> npm run manifest';

const noGuid = '00000000-0000-0000-0000-000000000000';

const guid = (name: string, remedy: string) =>
  z
    .string(`${name} is missing. ${remedy}`)
    .trim()
    .toLowerCase()
    .refine(value => z.guid().safeParse(value).success && value !== noGuid, {
      error: `${name} is not an id like 01234567-89ab-cdef-0123-456789abcdef. ${remedy}`,
    });

const page = (name: string) =>
  z.url({
    protocol: /^https$/,
    hostname: z.regexes.domain,
    error: `${name} is not the address of a page. Give it in full, with https: https://www.gemeente.example/rugdekking`,
  });

/** Names that no domain can have, so that a stand-in never points at somebody's site. */
const standIn = {
  DEVELOPER_NAME: 'Gemeente Voorbeeld',
  WEBSITE_URL: 'https://gemeente.example/rugdekking',
  PRIVACY_URL: 'https://gemeente.example/rugdekking/privacy',
  TERMS_URL: 'https://gemeente.example/rugdekking/voorwaarden',
};

const environment = z.object({
  BOT_APP_ID: guid('BOT_APP_ID', findBotId),
  TEAMS_APP_ID: guid(
    'TEAMS_APP_ID',
    'Leave it out to let it follow from BOT_APP_ID, or copy the App ID from the Teams admin center > Manage apps.',
  ).optional(),
  MANIFEST_VERSION: z
    .string()
    .regex(/^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/, {
      error: 'MANIFEST_VERSION is not a version. Give three numbers, higher than last time: 1.0.1',
    })
    .default('1.0.0'),
  PUBLIC_HOSTNAME: z
    .string()
    .toLowerCase()
    .regex(z.regexes.domain, {
      error:
        'PUBLIC_HOSTNAME is not a host name. Give the name alone, without https://, port, path or *: rugdekking.gemeente.example',
    })
    .optional(),
  DEVELOPER_NAME: z
    .string()
    .max(32, {
      error: 'DEVELOPER_NAME is longer than Teams shows. Use 32 characters at most: Gemeente Voorbeeld',
    })
    .default(standIn.DEVELOPER_NAME),
  WEBSITE_URL: page('WEBSITE_URL').default(standIn.WEBSITE_URL),
  PRIVACY_URL: page('PRIVACY_URL').default(standIn.PRIVACY_URL),
  TERMS_URL: page('TERMS_URL').default(standIn.TERMS_URL),
});

/** `PRIVACY_URL=` in an env file means: not given. */
const given = (env: NodeJS.ProcessEnv): Record<string, string | undefined> =>
  Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()));

/**
 * Reads the environment, once.
 * @throws SettingsError with every problem at once and what to do about it.
 */
export const readSettings = (env: NodeJS.ProcessEnv): SettingsRead => {
  const set = given(env);
  const read = environment.safeParse(set);
  if (!read.success) throw new SettingsError(read.error.issues.map(issue => issue.message));
  const values = read.data;
  return {
    settings: {
      appId: values.TEAMS_APP_ID ?? appIdOf(values.BOT_APP_ID),
      botId: values.BOT_APP_ID,
      version: values.MANIFEST_VERSION,
      hostname: values.PUBLIC_HOSTNAME,
      developer: {
        name: values.DEVELOPER_NAME,
        websiteUrl: values.WEBSITE_URL,
        privacyUrl: values.PRIVACY_URL,
        termsOfUseUrl: values.TERMS_URL,
      },
    },
    standIns: Object.keys(standIn).filter(name => set[name] === undefined),
  };
};
