import { join } from 'node:path';
import { letterKinds, letters } from '../kinds.ts';
import { closing, opening } from './frame.ts';
import { fromMarkdown } from './from-markdown.ts';
import { wordFile } from './package.ts';
import { readSource } from './source.ts';

const sources = join(import.meta.dirname, '../sources');

/** The Word file of each letter by its file name, made of its source. */
export const makeTemplates = (): ReadonlyMap<string, Uint8Array> =>
  new Map(
    letterKinds.map(kind => {
      const { template } = letters[kind];
      const { heading, markdown } = readSource(join(sources, `${template}.md`));
      const body = opening(heading) + fromMarkdown(markdown) + closing(heading);
      // The title is seen before the letter is filled in, and is no place for a tag.
      const title = heading.onderwerp.replace(/\{[^}]*\}/g, '').trim();
      return [`${template}.docx`, wordFile(title, body, heading.vorm === 'brief')];
    }),
  );
