import { readFileSync } from 'node:fs';
import type { CosmosSettings } from '../storage/cosmos/cosmos-settings.ts';
import { credentialProblems, credentialsIn, type ReadText } from './credentials.ts';
import { type Credentials, publicServiceUrlHosts } from './edge-settings.ts';
import { environment, type LogLevel } from './environment.ts';
import { SettingsError, type SettingsProblem } from './settings-error.ts';
import { cosmosIn, storeProblems } from './store-choice.ts';
import { type TelemetrySettings, telemetryIn } from './telemetry/telemetry-settings.ts';

/** How this bot is set up, apart from the organisation itself. */
export interface BotSettings {
  readonly credentials: Credentials;
  readonly organisationFile: string;
  /** Where the embedded store keeps its files. */
  readonly dataDir: string;
  /** Where the documents are when they are not in the embedded store. */
  readonly cosmos?: CosmosSettings;
  readonly host: string;
  readonly port: number;
  readonly logLevel: LogLevel;
  /** The hosts to which the bot sends its answers, with its own token on them. */
  readonly serviceUrlHosts: readonly string[];
  /** How the bot is measured; not at all when left out. */
  readonly telemetry?: TelemetrySettings;
  /** The hosts to which files may be uploaded; any tenant's SharePoint when it is empty. */
  readonly fileHosts: readonly string[];
  /** The app registration that vouches for who opens a page; without it there are no pages. */
  readonly pagesClientId?: string;
}

/** Teams in the public cloud and in the American government clouds (GCC, GCC High, DoD), as Microsoft documents them. */
export const teamsServiceHosts: readonly string[] = [
  ...publicServiceUrlHosts,
  'smba.infra.gcc.teams.microsoft.com',
  'smba.infra.gov.teams.microsoft.us',
  'smba.infra.dod.teams.microsoft.us',
];

/** The variables that are filled in. A variable with nothing in it counts as absent, as in an `.env` file. */
const filledIn = (env: NodeJS.Dict<string>): Record<string, string> =>
  Object.fromEntries(
    Object.keys(environment.shape).flatMap(name => {
      const value = env[name]?.trim() ?? '';
      return value === '' ? [] : [[name, value]];
    }),
  );

const textOf: ReadText = path => readFileSync(path, 'utf8');

/**
 * The bot's settings from the environment. There is no variable for running without credentials, and none may come.
 * @throws SettingsError with everything that is missing or wrong, each with its remedy.
 */
export const readSettings = (env: NodeJS.Dict<string>, readText: ReadText = textOf): BotSettings => {
  const given = filledIn(env);
  const parsed = environment.safeParse(given, { reportInput: true });
  const problems: SettingsProblem[] = (parsed.error?.issues ?? []).map(({ path, input, message }) => ({
    variable: String(path[0]),
    problem: input === undefined ? 'is missing.' : 'cannot be used.',
    remedy: message,
  }));
  problems.push(...credentialProblems(given), ...storeProblems(given));
  if (!parsed.success || problems.length > 0) throw new SettingsError(problems);
  const values = parsed.data;
  const credentials = credentialsIn(values, readText);
  if ('problem' in credentials) throw new SettingsError([credentials]);
  const cosmos = cosmosIn(values);
  const telemetry = telemetryIn(values);
  return {
    credentials,
    organisationFile: values.ORGANISATION_FILE,
    dataDir: values.DATA_DIR,
    ...(cosmos && { cosmos }),
    ...(telemetry && { telemetry }),
    host: values.HOST,
    port: values.PORT,
    logLevel: values.LOG_LEVEL,
    serviceUrlHosts: [...new Set([...teamsServiceHosts, ...values.SERVICE_URL_HOSTS])],
    fileHosts: values.FILE_HOSTS,
    ...(values.PAGES_CLIENT_ID === undefined ? {} : { pagesClientId: values.PAGES_CLIENT_ID }),
  };
};
