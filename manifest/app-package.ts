import { unzipSync, type Zippable, zipSync } from 'fflate';
import { z } from 'zod';
import { appManifest, fileNames } from './app-manifest.ts';
import { drawColourIcon, drawOutlineIcon } from './drawing/icons.ts';
import { englishTexts } from './localisation.ts';
import type { Settings } from './settings.ts';

/** A fixed moment on every entry: the same settings give the same bytes, so a changed package is a changed app. */
const mtime = new Date(2000, 0, 1);

const json = (value: unknown): Uint8Array => Buffer.from(`${JSON.stringify(value, null, 2)}\n`);

/** Packs files into a zip. */
export const zipOf = (files: Readonly<Record<string, Uint8Array>>): Uint8Array => {
  const entries: Zippable = Object.fromEntries(
    Object.entries(files).map(([name, content]) => [name, [content, { mtime }]]),
  );
  return zipSync(entries, { level: 9 });
};

/** @returns the app package for Teams: manifest, English texts and both icons, zipped. */
export const buildPackage = (settings: Settings): Uint8Array =>
  zipOf({
    [fileNames.manifest]: json(appManifest(settings)),
    [fileNames.english]: json(englishTexts()),
    [fileNames.colour]: drawColourIcon(),
    [fileNames.outline]: drawOutlineIcon(),
  });

const command = z.object({ title: z.string(), description: z.string() });

/** What the rules look at in a manifest; the schema has already said that the rest is well formed. */
const manifestView = z.object({
  developer: z.object({ websiteUrl: z.string(), privacyUrl: z.string(), termsOfUseUrl: z.string() }),
  icons: z.object({ color: z.string(), outline: z.string() }),
  localizationInfo: z
    .object({ additionalLanguages: z.array(z.object({ file: z.string() })).default([]) })
    .default({ additionalLanguages: [] }),
  bots: z
    .array(
      z.object({
        botId: z.string().optional(),
        scopes: z.array(z.string()),
        commandLists: z
          .array(z.object({ scopes: z.array(z.string()), commands: z.array(command) }))
          .default([]),
      }),
    )
    .default([]),
  composeExtensions: z
    .array(
      z.object({
        botId: z.string().optional(),
        commands: z
          .array(
            z.object({
              id: z.string(),
              type: z.string().optional(),
              initialRun: z.boolean().optional(),
              fetchTask: z.boolean().optional(),
              context: z.array(z.string()).optional(),
              title: z.string(),
              description: z.string().optional(),
              parameters: z
                .array(z.object({ title: z.string(), description: z.string().optional() }))
                .default([]),
            }),
          )
          .default([]),
        messageHandlers: z.array(z.unknown()).default([]),
      }),
    )
    .default([]),
  supportsChannelFeatures: z.string().optional(),
  validDomains: z.array(z.string()).default([]),
});

/** An opened app package. */
export interface AppPackage {
  files: Readonly<Record<string, Uint8Array>>;
  /** The manifest as it stands in the file, and the part of it that is understood here. */
  manifestFile: unknown;
  manifest: z.infer<typeof manifestView>;
  /** The texts of each localisation file that is present, by file name. */
  translations: ReadonlyMap<string, Readonly<Record<string, string>>>;
}

/** @returns a file of the package as text, or nothing when it is not there. */
export const textOf = (files: AppPackage['files'], name: string): string | undefined => {
  const content = files[name];
  return content && Buffer.from(content).toString('utf8');
};

/**
 * @returns the manifest as text.
 * @throws when it is missing or lies in a folder.
 */
export const manifestText = (files: AppPackage['files']): string => {
  const text = textOf(files, fileNames.manifest);
  if (text === undefined) throw new Error(`The package has no ${fileNames.manifest} at its top level.`);
  return text;
};

/** @returns the files in a zip, by name. */
export const filesOf = (zip: Uint8Array): AppPackage['files'] => unzipSync(zip);

/** Reads the files of a package of which the manifest and the texts have passed the schema. */
export const readPackage = (files: AppPackage['files']): AppPackage => {
  const manifestFile: unknown = JSON.parse(manifestText(files));
  const manifest = manifestView.parse(manifestFile);
  const translations = new Map<string, Record<string, string>>();
  for (const { file } of manifest.localizationInfo.additionalLanguages) {
    const text = textOf(files, file);
    if (text) translations.set(file, z.record(z.string(), z.string()).parse(JSON.parse(text)));
  }
  return { files, manifestFile, manifest, translations };
};
