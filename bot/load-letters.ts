import { type ReadTemplates, readTemplates } from '../letters/templates.ts';
import type { LetterChoices } from '../protocol/organisation/letter-choices.ts';
import { DirectoryError } from './directory/directory-error.ts';
import type { Log } from './log.ts';

/**
 * The Word templates, the municipality's own over those that come with the product. A damaged one is told in the log
 * with its file, its tag and what to do about it; its letter is refused when somebody wants it, and the others go on.
 * @throws DirectoryError when the folder that the organisation file names cannot be opened.
 */
export const loadLetters = ({ templates: folder }: LetterChoices, log: Pick<Log, 'warn'>): ReadTemplates => {
  try {
    const read = readTemplates(folder);
    for (const { template, tag, remedy } of read.problems)
      log.warn(
        { template, ...(tag === undefined ? {} : { tag }) },
        `letter template cannot be used: ${remedy.en}`,
      );
    return read;
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause)) throw cause;
    const problem = `the folder ${folder} cannot be opened.`;
    const remedy = 'Write where your Word templates are, seen from this file, or leave "templates" out.';
    throw new DirectoryError('organisation file', [{ line: 1, path: 'letters.templates', problem, remedy }], {
      cause,
    });
  }
};
