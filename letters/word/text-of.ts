import PizZip from 'pizzip';

/** The parts of a Word file that are printed, in the order in which they are read. */
const printed = /^word\/(header\d*|document\d*|footnotes|endnotes|footer\d*)\.xml$/;
const order = ['header', 'document', 'footnotes', 'endnotes', 'footer'];
const rank = (path: string) => order.findIndex(part => path.startsWith(`word/${part}`));

/** What Word writes, as text: `&lt;` is `<`. */
const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&amp;': '&',
};

export const unescaped = (text: string): string =>
  text.replace(/&(?:lt|gt|quot|apos|amp);|&#(x?)([0-9a-f]+);/gi, (found, hex?: string, code?: string) =>
    code === undefined
      ? (entities[found] ?? found)
      : String.fromCodePoint(Number.parseInt(code, hex ? 16 : 10)),
  );

/** A text, or an element that begins or ends something. What Word counts itself (page numbers) is left out. */
const piece =
  /<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(br|tab)(?: [^>]*)?\/>|<w:instrText[\s\S]*?<\/w:instrText>|<w:p(?: [^>]*)?\/>|<\/w:(p|tc|tr)>/g;

const linesOf = (xml: string): string => {
  let text = '';
  for (const [whole, content, gap, end] of xml.matchAll(piece)) {
    if (content !== undefined) text += unescaped(content);
    else if (gap) text += gap === 'br' ? '\n' : '\t';
    else if (end === 'tc') text = `${text.replace(/\n$/, '')}\t`;
    else if (end === 'tr') text = `${text.replace(/\t$/, '')}\n`;
    else if (end === 'p' || whole.startsWith('<w:p')) text += '\n';
  }
  return text;
};

/** The parts of a Word file that are printed. */
export const printedParts = (zip: PizZip): readonly string[] =>
  Object.keys(zip.files)
    .filter(path => printed.test(path))
    .sort((a, b) => rank(a) - rank(b) || a.localeCompare(b));

/**
 * A letter as plain text: one paragraph a line, cells with tabs between them, letterhead first. What the linter reads,
 * and what a reviewer reads.
 * @throws when this is no Word file.
 */
export const textOf = (docx: Uint8Array): string => {
  const zip = new PizZip(docx);
  const parts = printedParts(zip).map(path => linesOf(zip.file(path)?.asText() ?? ''));
  return `${parts
    .join('\n')
    .split('\n')
    .map(line => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;
};
