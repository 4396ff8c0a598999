/** The looks of all letters, in one place: a municipality changes a style in Word and the whole letter follows. */

/** The municipality puts its own colour here, in Word, by changing the style. */
const colour = '1F3864';
const grey = '595959';

interface Look {
  readonly id: string;
  /** Half points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly colour?: string;
  /** Twentieths of a point. */
  readonly before?: number;
  readonly after?: number;
  readonly indent?: number;
  readonly keepNext?: boolean;
  readonly extra?: string;
  /** Height of a line, whatever stands in it; twentieths of a point. */
  readonly line?: number;
  /** No air between two paragraphs of this style. */
  readonly together?: boolean;
}

const looks: readonly Look[] = [
  { id: 'Tekst', after: 140 },
  { id: 'Gemeente', size: 32, bold: true, colour, after: 0 },
  {
    id: 'Streep',
    size: 4,
    after: 0,
    extra: `<w:pBdr><w:bottom w:val="single" w:sz="8" w:space="1" w:color="${colour}"/></w:pBdr>`,
  },
  { id: 'Klein', size: 16, colour: grey, after: 0 },
  // Word wants a paragraph behind a table: as low as can be, so that it never begins a page.
  { id: 'Ruimte', size: 2, after: 120, line: 20 },
  { id: 'Verzending', bold: true, after: 60, line: 260 },
  { id: 'Adres', after: 0 },
  { id: 'Kopje', size: 15, colour: grey, after: 0, keepNext: true },
  { id: 'Kenmerk', size: 18, after: 60 },
  { id: 'Onderwerp', bold: true, size: 22, before: 240, after: 240, keepNext: true },
  { id: 'Titel', bold: true, size: 30, colour, before: 0, after: 200, keepNext: true },
  { id: 'Tussenkop', bold: true, colour, before: 200, after: 80, keepNext: true },
  {
    id: 'Aanhaling',
    after: 140,
    indent: 284,
    extra: '<w:pBdr><w:left w:val="single" w:sz="12" w:space="8" w:color="BFBFBF"/></w:pBdr>',
  },
  {
    id: 'Opsomming',
    after: 140,
    extra: '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>',
    together: true,
  },
  { id: 'Cel', after: 30, before: 30 },
  { id: 'Celkop', after: 30, before: 30, bold: true },
  { id: 'Slot', before: 240, after: 160, extra: '<w:keepLines/>' },
];

const style = ({
  id,
  size,
  bold,
  colour: ink,
  before = 0,
  after = 0,
  indent,
  keepNext,
  extra = '',
  line,
  together,
}: Look) => {
  const height = line ? ` w:line="${line}" w:lineRule="exact"` : '';
  const spacing = `<w:spacing w:before="${before}" w:after="${after}"${height}/>`;
  return (
    `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${id}"><w:name w:val="${id}"/><w:basedOn w:val="Normal"/><w:qFormat/>` +
    `<w:pPr>${keepNext ? '<w:keepNext/>' : ''}${extra}${spacing}${indent ? `<w:ind w:left="${indent}"/>` : ''}${together ? '<w:contextualSpacing/>' : ''}</w:pPr>` +
    `<w:rPr>${bold ? '<w:b/>' : ''}${ink ? `<w:color w:val="${ink}"/>` : ''}${size ? `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>` : ''}</w:rPr></w:style>`
  );
};

const hairline = (side: string) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="BFBFBF"/>`;
const margins = (left: number) =>
  `<w:tblCellMar><w:left w:w="${left}" w:type="dxa"/><w:right w:w="100" w:type="dxa"/></w:tblCellMar>`;

const tableStyle = (id: string, properties: string) =>
  `<w:style w:type="table" w:customStyle="1" w:styleId="${id}"><w:name w:val="${id}"/><w:tblPr>${properties}</w:tblPr></w:style>`;

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

export const stylesXml: string =
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:styles xmlns:w="${main}">` +
  '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="Arial" w:cs="Arial"/>' +
  '<w:sz w:val="20"/><w:szCs w:val="20"/><w:lang w:val="nl-NL" w:eastAsia="nl-NL" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>' +
  '<w:pPrDefault><w:pPr><w:spacing w:line="257" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>' +
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>' +
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/>' +
  '<w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/></w:tblPr></w:style>' +
  looks.map(style).join('') +
  tableStyle(
    'Gegevens',
    `<w:tblBorders>${['top', 'bottom', 'insideH'].map(hairline).join('')}</w:tblBorders>${margins(0)}`,
  ) +
  tableStyle('Kaal', margins(0)) +
  '</w:styles>';

/** One sort of list: bullets. */
export const numberingXml: string =
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:numbering xmlns:w="${main}">` +
  '<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="hybridMultilevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/>' +
  '<w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="340" w:hanging="284"/></w:pPr>' +
  '</w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>';
