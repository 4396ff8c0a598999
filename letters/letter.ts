/**
 * The municipality's letters: which there are, what each still needs, and the filled-in Word file. Pure work: the dates
 * come in, and the templates are read beforehand (`templates.ts`).
 */

import { type LetterSettings, presentDay } from '../protocol/organisation/letter-settings.ts';
import { letterFieldWords } from '../texts/letters-fields.ts';
import { stillToAsk } from '../texts/letters-trouble.ts';
import type { Words } from '../texts/words.ts';
import type { Draft, FieldName } from './fields.ts';
import { type LetterData, type LetterKind, letters } from './kinds.ts';
import { LetterError } from './letter-error.ts';
import type { Templates } from './templates.ts';
import { fillTemplate } from './word/fill-template.ts';

export type { Data, Draft, FieldName, Fields } from './fields.ts';
export { type LetterData, type LetterKind, letterKinds } from './kinds.ts';
export { LetterError } from './letter-error.ts';

/** What a field is called when it is asked for. */
export const fieldWords = (field: FieldName): Words => letterFieldWords[field];

/**
 * What must still be asked before there can be a letter: no letter leaves with dots on it. Also names what is there but
 * cannot be read, such as a date that is none.
 */
export const missingFor = (kind: LetterKind, draft: Draft): readonly FieldName[] =>
  letters[kind].missing(draft);

/**
 * The letter as a Word file. What people typed stands in it as they typed it, line breaks included, whatever it looks like:
 * it is never read as a tag or as Word's own language.
 * @throws LetterError `missing` with the fields that are still to be asked; `templateBroken` with file, tag and remedy.
 */
export const fill = <K extends LetterKind>(
  kind: K,
  data: LetterData<K> & Draft,
  templates: Templates,
  settings: LetterSettings = presentDay,
): Uint8Array => {
  const template = templates[kind];
  const paper = letters[kind].paper(data, settings);
  if (paper === undefined) {
    const fields = missingFor(kind, data);
    throw LetterError.missing(template.file, fields, stillToAsk(fields.map(fieldWords)));
  }
  return fillTemplate(template, letters[kind].knownTags, paper);
};
