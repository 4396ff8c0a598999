import type { TeamsManifestV1D25 } from '@microsoft/app-manifest';
import { type CommandScope, commands } from './commands.ts';
import { accentColor } from './drawing/icons.ts';
import { manifestSchema } from './schema.ts';
import { search } from './search.ts';
import type { Settings } from './settings.ts';
import { fullDescription, fullName, shortDescription, shortName } from './texts.ts';

/** The names of the files in the package. Teams wants them at the top level, without folders. */
export const fileNames = {
  manifest: 'manifest.json',
  english: 'en.json',
  colour: 'color.png',
  outline: 'outline.png',
} as const;

type TeamsManifest = TeamsManifestV1D25.TeamsManifestV1D25;

/** The scopes in which the bot works, in the order of the command lists. */
export const scopes = ['personal', 'team'] as const satisfies readonly CommandScope[];

/** @returns the commands of one scope, in the order in which Teams shows them. */
export const commandsIn = (scope: CommandScope) => commands.filter(command => command.scope === scope);

/** @returns the manifest, in Dutch; English is laid over it by the localisation file. */
export const appManifest = (settings: Settings): TeamsManifest => ({
  $schema: manifestSchema,
  manifestVersion: '1.25',
  version: settings.version,
  id: settings.appId,
  localizationInfo: {
    defaultLanguageTag: 'nl',
    additionalLanguages: [{ languageTag: 'en', file: fileNames.english }],
  },
  developer: settings.developer,
  name: { short: shortName.nl, full: fullName.nl },
  description: { short: shortDescription.nl, full: fullDescription.nl },
  icons: { color: fileNames.colour, outline: fileNames.outline },
  accentColor,
  bots: [
    {
      botId: settings.botId,
      scopes: [...scopes],
      supportsFiles: true,
      isNotificationOnly: false,
      commandLists: scopes.map(scope => ({
        scopes: [scope],
        commands: commandsIn(scope).map(({ title, description }) => ({
          title: title.nl,
          description: description.nl,
        })),
      })),
    },
  ],
  composeExtensions: [
    {
      botId: settings.botId,
      commands: [
        {
          id: search.id,
          type: 'query',
          context: ['compose', 'commandBox'],
          title: search.title.nl,
          description: search.description.nl,
          initialRun: true,
          parameters: [
            {
              name: search.parameter.name,
              title: search.parameter.title.nl,
              description: search.parameter.description.nl,
              inputType: 'text',
            },
          ],
        },
      ],
    },
  ],
  // From version 1.25 Teams refuses a bot for teams that does not say which channel features it supports.
  supportsChannelFeatures: 'tier1',
  defaultInstallScope: 'personal',
  defaultGroupCapability: { team: 'bot' },
  validDomains: settings.hostname === undefined ? [] : [settings.hostname],
});
