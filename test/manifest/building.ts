import { zipOf } from '../../manifest/app-package.ts';
import { readSettings } from '../../manifest/settings.ts';

/** What a municipality sets before it builds the package. */
export const environment = {
  BOT_APP_ID: '11111111-2222-4333-8444-555555555555',
  PUBLIC_HOSTNAME: 'rugdekking.gemeente.example',
  DEVELOPER_NAME: 'Gemeente Waterrijk',
  WEBSITE_URL: 'https://www.gemeente.example/rugdekking',
  PRIVACY_URL: 'https://www.gemeente.example/privacy',
  TERMS_URL: 'https://www.gemeente.example/voorwaarden',
  MANIFEST_VERSION: '1.2.3',
};

/** The settings of that municipality. */
export const { settings } = readSettings(environment);

/** A JSON file. */
const jsonFile = (value: unknown): Uint8Array => Buffer.from(JSON.stringify(value));

/** Zips JSON values and raw files, by name. */
export const zipWith = (files: Readonly<Record<string, unknown>>): Uint8Array =>
  zipOf(
    Object.fromEntries(
      Object.entries(files).map(([name, value]) => [
        name,
        value instanceof Uint8Array ? value : jsonFile(value),
      ]),
    ),
  );
