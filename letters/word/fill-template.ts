import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import { didYouMean, type TemplateFault, templateRemedies } from '../../texts/letters-trouble.ts';
import { LetterError } from '../letter-error.ts';
import type { KnownTags, Paper } from '../tags/tag.ts';
import { faultsIn } from './faults.ts';
import { meant } from './meant.ts';
import { type Misuse, misusesIn } from './tags-in.ts';
import { printedParts } from './text-of.ts';
import { isWellNested } from './well-nested.ts';

/** A Word file with tags in it, under the name that its reader knows. */
export interface Template {
  readonly file: string;
  readonly bytes: Uint8Array;
}

const broken = (file: string, fault: TemplateFault, tag?: string) =>
  LetterError.broken(file, tag, templateRemedies[fault]);

const ownValue = (scope: unknown, tag: string): unknown =>
  typeof scope === 'object' && scope !== null
    ? Object.entries(scope).find(([name]) => name === tag)?.[1]
    : undefined;

/** Only what we put there can be reached from a template: no `constructor`, no `length`. */
const parser = (tag: string) => ({ get: (scope: unknown): unknown => ownValue(scope, tag.trim()) });

interface Opened {
  readonly document: Docxtemplater;
  readonly zip: PizZip;
}

const open = ({ file, bytes }: Template): Opened | readonly LetterError[] => {
  let zip: PizZip;
  try {
    zip = new PizZip(bytes);
  } catch {
    return [broken(file, 'noWordFile')];
  }
  try {
    const document = new Docxtemplater(zip, {
      parser,
      paragraphLoop: true,
      linebreaks: true,
      errorLogging: false,
      nullGetter: () => '',
      // A template may neither bring its own delimiters nor put raw XML into the letter: both are unknown tags.
      syntax: { changeDelimiterPrefix: null },
    });
    return { document, zip };
  } catch (error) {
    return faultsIn(error).map(({ fault, tag }) => broken(file, fault, tag));
  }
};

const isOpened = (result: Opened | readonly LetterError[]): result is Opened => 'document' in result;

const misuses = ({ document, zip }: Opened, known: KnownTags): readonly Misuse[] => {
  const all = printedParts(zip).flatMap(part => misusesIn(document.getFullText(part), known));
  return all.filter(
    ({ tag, fault }, index) => all.findIndex(one => one.tag === tag && one.fault === fault) === index,
  );
};

/** Remarks and tracked changes of who edited the template: they would go along to the client. */
const hasTraces = (zip: PizZip): boolean =>
  /<w:comment /.test(zip.file('word/comments.xml')?.asText() ?? '') ||
  printedParts(zip).some(part => /<w:(ins|del|moveFrom|moveTo) /.test(zip.file(part)?.asText() ?? ''));

const namesIn = (known: KnownTags): readonly string[] =>
  [...known].flatMap(([name, use]) => (typeof use === 'object' ? [name, use.inner] : [name]));

const misused = (file: string, { tag, fault }: Misuse, known: KnownTags) => {
  const guess = fault === 'unknownTag' ? meant(tag, namesIn(known)) : undefined;
  const remedy = templateRemedies[fault];
  return LetterError.broken(file, tag, guess === undefined ? remedy : didYouMean(remedy, `{${guess}}`));
};

const problemsOf = (opened: Opened, file: string, known: KnownTags): readonly LetterError[] => [
  ...(hasTraces(opened.zip) ? [broken(file, 'tracesOfEditing')] : []),
  ...misuses(opened, known).map(misuse => misused(file, misuse, known)),
];

/** The letter, written out. @throws LetterError when what comes out is no Word file any more. */
const writeOut = ({ document }: Opened, file: string, paper: Paper): Uint8Array => {
  try {
    document.render(paper);
  } catch (error) {
    const [{ fault, tag }] = faultsIn(error);
    throw broken(file, fault, tag);
  }
  const bytes = document.toUint8Array({ compression: 'DEFLATE' });
  const zip = new PizZip(bytes);
  if (!printedParts(zip).every(part => isWellNested(zip.file(part)?.asText() ?? '')))
    throw broken(file, 'crossedSections');
  return bytes;
};

/** A letter in which every section is there, or none. */
const trial = (known: KnownTags, isThere: boolean): Paper =>
  Object.fromEntries(
    [...known].map(([name, use]) => {
      if (use === 'section') return [name, isThere];
      if (use === 'text') return [name, isThere ? name : ''];
      return [name, isThere ? [{ [use.inner]: name }] : []];
    }),
  );

/**
 * Everything that is wrong with a template, empty when it can be filled in. It is tried with all sections and with none, so
 * that nobody finds out when a letter is needed.
 */
export const problemsIn = (template: Template, known: KnownTags): readonly LetterError[] => {
  const opened = open(template);
  if (!isOpened(opened)) return opened;
  const found = problemsOf(opened, template.file, known);
  if (found.length > 0) return found;
  try {
    for (const isThere of [true, false]) fillTemplate(template, known, trial(known, isThere));
    return [];
  } catch (error) {
    if (error instanceof LetterError) return [error];
    throw error;
  }
};

/**
 * A template, filled in.
 * @throws LetterError `templateBroken`, naming the first thing that is wrong.
 */
export const fillTemplate = (template: Template, known: KnownTags, paper: Paper): Uint8Array => {
  const opened = open(template);
  if (!isOpened(opened)) throw opened[0] ?? broken(template.file, 'other');
  const [first] = problemsOf(opened, template.file, known);
  if (first !== undefined) throw first;
  return writeOut(opened, template.file, paper);
};
