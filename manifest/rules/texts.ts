import { fileNames } from '../app-manifest.ts';
import type { AppPackage } from '../app-package.ts';
import type { Rule } from './rule.ts';

/** The text at a place in the manifest, such as `bots[0].commandLists[0].commands[0].title`. */
export const textAt = (manifestFile: unknown, place: string): string | undefined => {
  let node: unknown = manifestFile;
  for (const key of place.match(/[^.[\]]+/g) ?? []) {
    node =
      typeof node === 'object' && node !== null && Object.hasOwn(node, key)
        ? Reflect.get(node, key)
        : undefined;
  }
  return typeof node === 'string' ? node : undefined;
};

/** Every place in the manifest with a text that people read. */
const readable = ({ manifest }: AppPackage): string[] => [
  'name.short',
  'name.full',
  'description.short',
  'description.full',
  ...manifest.composeExtensions.flatMap(({ commands }, e) =>
    commands.flatMap(({ description, parameters }, c) => {
      const command = `composeExtensions[${e}].commands[${c}]`;
      return [
        `${command}.title`,
        ...(description === undefined ? [] : [`${command}.description`]),
        ...parameters.flatMap((parameter, p) => [
          `${command}.parameters[${p}].title`,
          ...(parameter.description === undefined ? [] : [`${command}.parameters[${p}].description`]),
        ]),
      ];
    }),
  ),
  ...manifest.bots.flatMap((bot, b) =>
    bot.commandLists.flatMap((list, l) =>
      list.commands.flatMap((_, c) => {
        const command = `bots[${b}].commandLists[${l}].commands[${c}]`;
        return [`${command}.title`, `${command}.description`];
      }),
    ),
  ),
];

/** The texts of a localisation file, without the name of its schema. */
const translated = (texts: Readonly<Record<string, string>>): [place: string, text: string][] =>
  Object.entries(texts).filter(([place]) => place !== '$schema');

export const translationsHaveAPlace: Rule = {
  what: 'Every translated text has a place in the manifest.',
  why: 'Teams refuses the package or shows the untranslated text.',
  fix: 'Let manifest/localisation.ts follow the order of the commands in manifest/commands.ts.',
  broken: ({ manifestFile, translations }) =>
    [...translations].flatMap(([file, texts]) =>
      translated(texts)
        .filter(([place]) => textAt(manifestFile, place) === undefined)
        .map(([place]) => `${file}: ${place}`),
    ),
};

export const everythingTranslated: Rule = {
  what: 'Every text that people read exists in every language of the app.',
  why: 'Somebody who does not read Dutch would get a mix of languages.',
  fix: 'Add the text in manifest/localisation.ts, and the localisation file to the package.',
  broken: app =>
    app.manifest.localizationInfo.additionalLanguages.flatMap(({ file }) => {
      const texts = app.translations.get(file);
      if (!texts) return [`${file} is not in the package`];
      return readable(app)
        .filter(place => !texts[place]?.trim())
        .map(place => `${file}: ${place}`);
    }),
};

/** Characters that the older clients show of a command; the schema allows 128 and 4000. The rest the schema holds. */
const most = { title: 32, description: 128 };

const tooLong = (file: string, [place, text]: readonly [string, string]): string[] => {
  const part = place.match(/\.commands\[\d+\]\.(title|description)$/)?.[1];
  const allowed = part === 'title' || part === 'description' ? most[part] : Number.POSITIVE_INFINITY;
  return text.length > allowed ? [`${file}: ${place} has ${text.length} characters, ${allowed} allowed`] : [];
};

export const commandLengths: Rule = {
  what: 'Commands are no longer than every Teams client can show.',
  why: 'Older clients cut them off.',
  fix: 'Shorten the command in manifest/commands.ts.',
  broken: app => [
    ...readable(app).flatMap(place =>
      tooLong(fileNames.manifest, [place, textAt(app.manifestFile, place) ?? '']),
    ),
    ...[...app.translations].flatMap(([file, texts]) =>
      translated(texts).flatMap(entry => tooLong(file, entry)),
    ),
  ],
};
