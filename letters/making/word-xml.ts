/** The pieces of WordprocessingML that our templates are made of. Styles carry the looks; see `styles.ts`. */

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
export const escaped = (text: string): string => text.replace(/[&<>"]/g, found => entities[found] ?? found);

export interface Run {
  readonly text: string;
  readonly bold?: boolean;
}

export const run = ({ text, bold }: Run): string =>
  `<w:r>${bold ? '<w:rPr><w:b/></w:rPr>' : ''}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;

export const lineBreak = '<w:r><w:br/></w:r>';

/** A field that Word counts by itself: `PAGE`, `NUMPAGES`. */
export const field = (name: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${name} </w:instrText></w:r>` +
  `<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;

/** @param style id of a paragraph style. */
export const paragraph = (content: string, style: string, more = ''): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/>${more}</w:pPr>${content}</w:p>`;

/** A paragraph with nothing but a tag: it is gone from the letter. */
export const tag = (text: string): string => paragraph(run({ text }), 'Tekst');

/** A cell that is empty in the template is filled in by pen: it is high enough for that. */
const penHeight = 560;

export interface Cell {
  /** Paragraphs. */
  readonly content: string;
  /** Twentieths of a point. */
  readonly width: number;
}

export const tableRow = (cells: readonly Cell[], byPen = false): string => {
  const height = byPen ? `<w:trHeight w:val="${penHeight}" w:hRule="atLeast"/>` : '';
  return `<w:tr><w:trPr><w:cantSplit/>${height}</w:trPr>${cells
    .map(
      ({ content, width }) => `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${content}</w:tc>`,
    )
    .join('')}</w:tr>`;
};

export const table = (
  rows: readonly string[],
  widths: readonly number[],
  style: 'Gegevens' | 'Kaal',
): string =>
  `<w:tbl><w:tblPr><w:tblStyle w:val="${style}"/><w:tblW w:w="${widths.reduce((a, b) => a + b, 0)}" w:type="dxa"/>` +
  `<w:tblLayout w:type="fixed"/><w:tblLook w:val="0000"/></w:tblPr>` +
  `<w:tblGrid>${widths.map(width => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>${rows.join('')}</w:tbl>`;
