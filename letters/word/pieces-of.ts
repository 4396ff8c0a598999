import PizZip from 'pizzip';
import { unescaped } from './text-of.ts';

/** What stands in the body of a letter, in order: a paragraph, or a row of a table. */
export type Piece =
  | { readonly is: 'paragraph'; readonly text: string }
  | { readonly is: 'row'; readonly cells: readonly string[] };

/** A text, a break, or an element that begins or ends something. */
const token =
  /<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(br|tab)(?: [^>]*)?\/>|<(\/?)w:(tr|tc)(?: [^>]*)?>|<\/w:p>|<w:p(?: [^>]*)?\/>/g;

/**
 * The body of a letter, to be shown before there is a file: without the letterhead, which says nothing about the case, and
 * without empty lines.
 * @throws when this is no Word file.
 */
export const piecesOf = (docx: Uint8Array): readonly Piece[] => {
  const xml = new PizZip(docx).file('word/document.xml')?.asText() ?? '';
  const pieces: Piece[] = [];
  let cells: string[] | undefined;
  let text = '';
  const endParagraph = (): void => {
    // In a cell, paragraphs are lines of one text.
    if (cells) text += '\n';
    else {
      const said = text.trim();
      if (said !== '') pieces.push({ is: 'paragraph', text: said });
      text = '';
    }
  };
  for (const [whole, content, gap, isEnd, element] of xml.matchAll(token)) {
    if (content !== undefined) text += unescaped(content);
    else if (gap) text += gap === 'br' ? '\n' : ' ';
    else if (element === 'tr') {
      if (isEnd && cells?.some(cell => cell !== '')) pieces.push({ is: 'row', cells });
      cells = isEnd ? undefined : [];
      text = '';
    } else if (element === 'tc') {
      if (isEnd) cells?.push(text.trim());
      text = '';
    } else if (whole.endsWith('p>') || whole.startsWith('<w:p')) endParagraph();
  }
  return pieces;
};
