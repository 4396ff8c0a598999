import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import { didYouMean, type TemplateFault, templateRemedies } from '../../texts/letters-trouble.ts';
import { LetterError } from '../letter-error.ts';
import type { KnownTags } from '../tags/tag.ts';
import { faultsIn } from './faults.ts';
import { meant } from './meant.ts';
import { printedParts } from './text-of.ts';

/** A Word file with tags in it, under the name that its reader knows. */
export interface Template {
  readonly file: string;
  readonly bytes: Uint8Array;
}

const broken = (file: string, fault: TemplateFault, tag?: string) =>
  LetterError.broken(file, tag, templateRemedies[fault]);

const ownValue = (scope: unknown, tag: string): unknown =>
  typeof scope === 'object' && scope !== null && Object.hasOwn(scope, tag)
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
      // A template may neither bring its own delimiters nor put raw XML into the letter: both are unknown tags.
      syntax: { changeDelimiterPrefix: null },
    });
    return { document, zip };
  } catch (error) {
    return faultsIn(error).map(({ fault, tag }) => broken(file, fault, tag));
  }
};

const isOpened = (result: Opened | readonly LetterError[]): result is Opened => 'document' in result;

/** Tags that the letter does not have, each once; a list's own tag only within its list. */
const unknownTags = ({ document, zip }: Opened, known: KnownTags): readonly string[] => {
  const unknown = new Set<string>();
  for (const part of printedParts(zip)) {
    const within: string[] = [];
    for (const [, sign = '', name = ''] of document
      .getFullText(part)
      .matchAll(/\{\s*([#^/@=]?)\s*([^{}]*?)\s*\}/g)) {
      if (sign === '/') {
        within.pop();
        continue;
      }
      const isInner = within.some(list => known.get(list) === name);
      if (sign === '@' || sign === '=' || !(known.has(name) || isInner))
        unknown.add(`${/[@=]/.test(sign) ? sign : ''}${name}`);
      if (sign === '#' || sign === '^') within.push(name);
    }
  }
  return [...unknown];
};

const isFound = (name: string | undefined): name is string => name !== undefined;

const unknownTag = (file: string, tag: string, known: KnownTags) => {
  const guess = meant(tag, [...known.keys(), ...[...known.values()].filter(isFound)]);
  const remedy = templateRemedies.unknownTag;
  return LetterError.broken(file, tag, guess === undefined ? remedy : didYouMean(remedy, `{${guess}}`));
};

/** Everything that is wrong with a template, empty when it can be filled in. */
export const problemsIn = (template: Template, known: KnownTags): readonly LetterError[] => {
  const opened = open(template);
  return isOpened(opened)
    ? unknownTags(opened, known).map(tag => unknownTag(template.file, tag, known))
    : opened;
};

/**
 * A template ready to be filled in.
 * @throws LetterError `templateBroken`, naming the first thing that is wrong.
 */
export const openTemplate = (template: Template, known: KnownTags): Docxtemplater => {
  const opened = open(template);
  if (!isOpened(opened)) throw opened[0] ?? broken(template.file, 'other');
  const [tag] = unknownTags(opened, known);
  if (tag !== undefined) throw unknownTag(template.file, tag, known);
  return opened.document;
};
