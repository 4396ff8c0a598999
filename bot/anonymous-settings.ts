import { isLoopback } from './edge-settings.ts';
import type { BotSettings } from './settings.ts';
import { SettingsError, type SettingsProblem } from './settings-error.ts';

/** What a demo or a test may choose; the rest is as for any bot. */
export type AnonymousChoices = Partial<Omit<BotSettings, 'credentials' | 'serviceUrlHosts' | 'fileHosts'>>;

/**
 * Settings for a bot that believes whoever speaks to it: for one person at one machine. Only code can ask for them.
 * @param env where `NODE_ENV` is looked up.
 * @throws SettingsError in production, or where others could reach the address.
 */
export const anonymousSettings = (choices: AnonymousChoices, env: NodeJS.Dict<string>): BotSettings => {
  const settings: BotSettings = {
    credentials: { kind: 'anonymous' },
    organisationFile: './organisation.example.yaml',
    dataDir: './data',
    host: '127.0.0.1',
    port: 3978,
    logLevel: 'info',
    serviceUrlHosts: [],
    fileHosts: [],
    ...choices,
  };
  const problems: SettingsProblem[] = [];
  if (env.NODE_ENV?.trim().toLowerCase() === 'production') {
    problems.push({
      variable: 'NODE_ENV',
      problem: 'is production, and the demo believes whoever speaks to it.',
      remedy: 'Start the bot itself with "npm start", or the demo on a machine of your own.',
    });
  }
  if (!isLoopback(settings.host)) {
    problems.push({
      variable: 'HOST',
      problem: 'can be reached by others, and the demo believes whoever speaks to it.',
      remedy: 'Use 127.0.0.1.',
    });
  }
  if (problems.length > 0) throw new SettingsError(problems);
  return settings;
};
