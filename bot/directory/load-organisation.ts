import { readFile } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import type { Organisation } from '../../protocol/organisation/organisation.ts';
import { DirectoryError } from './directory-error.ts';
import { readOrganisation } from './read-organisation.ts';

const unreadable = (file: string, cause: unknown, problem: string, remedy: string) =>
  new DirectoryError(file, [{ line: 1, path: '', problem, remedy }], { cause });

const bytesOf = async (file: string) => {
  try {
    return await readFile(file);
  } catch (cause) {
    const remedy =
      'Copy organisation.example.yaml, fill in your own, and name the file in ORGANISATION_FILE. ' +
      'The account that runs the bot must be able to read it.';
    throw unreadable(file, cause, 'the file cannot be opened.', remedy);
  }
};

/** The folder with templates is written as seen from the file, wherever the bot was started. */
const withFolder = (organisation: Organisation, file: string): Organisation => {
  const { templates } = organisation.letters;
  return templates === undefined
    ? organisation
    : { ...organisation, letters: { ...organisation.letters, templates: resolve(dirname(file), templates) } };
};

/**
 * Reads the organisation file from disk.
 * @throws DirectoryError where it cannot be opened, is not UTF-8, or has anything wrong in it.
 */
export const loadOrganisation = async (file: string): Promise<Organisation> => {
  const bytes = await bytesOf(file);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw unreadable(file, cause, 'the file is not written in UTF-8.', 'Save it as "UTF-8" in your editor.');
  }
  return withFolder(readOrganisation(text, basename(file)), file);
};
