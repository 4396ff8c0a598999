import { type AppManifest, AppManifestUtils } from '@microsoft/app-manifest';

/**
 * Microsoft's schemas of the manifest and of its localisation files. The addresses are names: the schemas
 * themselves come with the package @microsoft/app-manifest, so checking needs no network.
 */
const schemas = 'https://developer.microsoft.com/json-schemas/teams/v1.25';
export const manifestSchema = `${schemas}/MicrosoftTeams.schema.json`;
export const localisationSchema = `${schemas}/MicrosoftTeams.Localization.schema.json`;

/**
 * Microsoft's localisation schema has a pattern with a lone `]`, which the validator (rightly) does not accept.
 * Without effect once that is repaired.
 */
const repaired = <Schema extends object>(schema: Schema): Schema =>
  JSON.parse(JSON.stringify(schema).replaceAll(String.raw`\\b]`, String.raw`\\b\\]`));

/**
 * Checks one JSON file of the package against a schema.
 * @returns what is wrong, empty when nothing is.
 */
export const schemaProblems = async (
  schema: typeof manifestSchema | typeof localisationSchema,
  file: string,
): Promise<string[]> => {
  // Typed as a manifest because the function wants one; whether it is one is just what is asked here.
  const document: AppManifest = JSON.parse(file);
  return AppManifestUtils.validateAgainstSchema(
    document,
    repaired(await AppManifestUtils.fetchSchema(schema)),
  );
};
