import PizZip from 'pizzip';
import { type Draft, fill, type LetterData, type LetterKind } from '../../letters/letter.ts';
import type { LetterRecord } from '../../letters/lint.ts';
import { type Finding, lint } from '../../letters/lint.ts';
import { readTemplates, type Templates } from '../../letters/templates.ts';
import { textOf } from '../../letters/word/text-of.ts';
import { type LetterSettings, presentDay } from '../../protocol/organisation/letter-settings.ts';
import { samples } from './samples.ts';

/** The templates that come with the product. */
export const builtIn: Templates = readTemplates().templates;

/** The sample of a letter with some of it changed. */
export const sample = <K extends LetterKind>(kind: K, changes: Draft = {}): LetterData<K> => ({
  ...samples[kind],
  ...changes,
});

/** What a letter says: the sample, changed, filled in, and read back. */
export const letter = (
  kind: LetterKind,
  changes: Draft = {},
  settings: Partial<LetterSettings> = {},
  templates: Templates = builtIn,
): string => textOf(fill(kind, sample(kind, changes), templates, { ...presentDay, ...settings }));

/** The same on one line, so that a sentence is found wherever its lines break. */
export const said = (kind: LetterKind, changes: Draft = {}, settings: Partial<LetterSettings> = {}): string =>
  letter(kind, changes, settings).replace(/\s+/g, ' ');

/** What is on record about the samples. */
export const onRecord: LetterRecord = {
  policeReport: 'report',
  employees: ['Daan Visser', 'Koen Dijkstra'],
  privateAddresses: ['Lindelaan 5, 1234 XY Merenveld'],
  domicileAddress: 'Raadhuisplein 1, 1234 AB Merenveld',
};

/** What the linter says about a letter, with some of it changed. */
export const findings = (
  kind: LetterKind,
  changes: Draft = {},
  record: Partial<LetterRecord> = {},
  settings: Partial<LetterSettings> = {},
): readonly Finding[] => {
  const data = sample(kind, changes);
  const own = { ...presentDay, ...settings };
  const text = textOf(fill(kind, data, builtIn, own));
  return lint({ kind, data, text }, { ...onRecord, ...record }, own);
};

/** A template as somebody left it in Word. */
export const edited = (
  kind: LetterKind,
  change: (xml: string) => string,
  part = 'word/document.xml',
): Templates => {
  const { file, bytes } = builtIn[kind];
  const zip = new PizZip(bytes);
  zip.file(part, change(zip.file(part)?.asText() ?? ''));
  return { ...builtIn, [kind]: { file, bytes: zip.generate({ type: 'uint8array' }) } };
};

/** A paragraph as Word writes it, for a template. */
export const wordParagraph = (text: string): string =>
  `<w:p><w:r><w:t xml:space="preserve">${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</w:t></w:r></w:p>`;

/** A template with a paragraph added at the top. */
export const withParagraph = (kind: LetterKind, text: string): Templates =>
  edited(kind, xml => xml.replace('<w:body>', `<w:body>${wordParagraph(text)}`));
