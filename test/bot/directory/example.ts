import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { DirectoryError, type DirectoryProblem } from '../../../bot/directory/directory-error.ts';
import { readOrganisation } from '../../../bot/directory/read-organisation.ts';

/** The file that a municipality begins with. */
export const example = readFileSync(new URL('../../../organisation.example.yaml', import.meta.url), 'utf8');

/** The example with one thing changed. Fails where the thing to change is not there exactly once. */
export const changed = (from: string, to: string, text = example): string => {
  assert.equal(text.split(from).length, 2, `"${from}" is not there exactly once`);
  return text.replace(from, () => to);
};

/** The line on which a text stands, counted from 1. */
export const lineWith = (text: string, part: string): number =>
  text.slice(0, text.indexOf(part)).split('\n').length;

/** What is wrong with a text; nothing where it is right. Lets every error but a DirectoryError through. */
export const problemsOf = (text: string): readonly DirectoryProblem[] => {
  try {
    readOrganisation(text, 'organisation.yaml');
    return [];
  } catch (error) {
    if (error instanceof DirectoryError) return error.problems;
    throw error;
  }
};

/** The problems in short: `line path: problem`. */
export const shortly = (text: string): string[] =>
  problemsOf(text).map(({ line, path, problem }) => `${line} ${path}: ${problem}`);
