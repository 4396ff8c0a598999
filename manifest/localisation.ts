import { commandsIn, scopes } from './app-manifest.ts';
import { localisationSchema } from './schema.ts';
import { search } from './search.ts';
import { fullDescription, fullName, shortDescription, shortName } from './texts.ts';

/** The English texts, keyed by the place in the manifest that each one replaces. */
export const englishTexts = (): Record<string, string> => ({
  $schema: localisationSchema,
  'name.short': shortName.en,
  'name.full': fullName.en,
  'description.short': shortDescription.en,
  'description.full': fullDescription.en,
  'composeExtensions[0].commands[0].title': search.title.en,
  'composeExtensions[0].commands[0].description': search.description.en,
  'composeExtensions[0].commands[0].parameters[0].title': search.parameter.title.en,
  'composeExtensions[0].commands[0].parameters[0].description': search.parameter.description.en,
  ...Object.fromEntries(
    scopes.flatMap((scope, list) =>
      commandsIn(scope).flatMap(({ title, description }, place) => [
        [`bots[0].commandLists[${list}].commands[${place}].title`, title.en],
        [`bots[0].commandLists[${list}].commands[${place}].description`, description.en],
      ]),
    ),
  ),
});
