import { commandsIn, scopes } from './app-manifest.ts';
import { localisationSchema } from './schema.ts';
import { fullDescription, fullName, shortDescription, shortName } from './texts.ts';

/** The English texts, keyed by the place in the manifest that each one replaces. */
export const englishTexts = (): Record<string, string> => ({
  $schema: localisationSchema,
  'name.short': shortName.en,
  'name.full': fullName.en,
  'description.short': shortDescription.en,
  'description.full': fullDescription.en,
  ...Object.fromEntries(
    scopes.flatMap((scope, list) =>
      commandsIn(scope).flatMap(({ title, description }, place) => [
        [`bots[0].commandLists[${list}].commands[${place}].title`, title.en],
        [`bots[0].commandLists[${list}].commands[${place}].description`, description.en],
      ]),
    ),
  ),
});
