import PizZip from 'pizzip';
import { foot, letterhead, runningHead } from './frame.ts';
import { numberingXml, stylesXml } from './styles.ts';
import { escaped, paragraph } from './word-xml.ts';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const parts = ['styles', 'numbering', 'settings', 'header1', 'header2', 'footer1'] as const;

const kindOf = (part: string) => part.replace(/\d$/, '');

const contentTypes =
  `${declaration}<Types xmlns="${packages}/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  `<Override PartName="/word/document.xml" ContentType="${types}.document.main+xml"/>` +
  parts
    .map(part => `<Override PartName="/word/${part}.xml" ContentType="${types}.${kindOf(part)}+xml"/>`)
    .join('') +
  '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>' +
  '</Types>';

const relations = (all: readonly (readonly [id: string, type: string, target: string])[]) =>
  `${declaration}<Relationships xmlns="${packages}/relationships">` +
  all.map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`).join('') +
  '</Relationships>';

const core = (title: string) =>
  `${declaration}<cp:coreProperties xmlns:cp="${packages}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">` +
  `<dc:title>${escaped(title)}</dc:title><dc:language>nl-NL</dc:language></cp:coreProperties>`;

const settings =
  `${declaration}<w:settings xmlns:w="${word}"><w:compat>` +
  '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>' +
  '</w:compat><w:themeFontLang w:val="nl-NL"/></w:settings>';

const marginal = (element: 'hdr' | 'ftr', content: string) =>
  `${declaration}<w:${element} xmlns:w="${word}">${content}</w:${element}>`;

/** A4; the address falls behind the window of an envelope. Twentieths of a point. */
const section =
  '<w:sectPr><w:headerReference w:type="first" r:id="header1"/><w:headerReference w:type="default" r:id="header2"/>' +
  '<w:footerReference w:type="first" r:id="footer1"/><w:footerReference w:type="default" r:id="footer1"/>' +
  '<w:pgSz w:w="11906" w:h="16838"/>' +
  '<w:pgMar w:top="1700" w:right="1418" w:bottom="1191" w:left="1418" w:header="680" w:footer="567" w:gutter="0"/>' +
  '<w:titlePg/></w:sectPr>';

const document = (body: string) =>
  `${declaration}<w:document xmlns:w="${word}" xmlns:r="${office}"><w:body>${body}${section}</w:body></w:document>`;

/** Room between the letterhead and what follows, so that an address stands where envelopes have their window. */
const room = (after: number) => paragraph('', 'Klein', `<w:spacing w:before="0" w:after="${after}"/>`);

/**
 * A Word file, the same bytes each time.
 * @param title what Word and screen readers call it.
 * @param addressed whether an address stands beneath the letterhead.
 */
export const wordFile = (title: string, body: string, addressed: boolean): Uint8Array => {
  const zip = new PizZip();
  const put = (path: string, content: string) =>
    zip.file(path, content, { date: new Date(Date.UTC(2026, 0, 1)) });
  put('[Content_Types].xml', contentTypes);
  put(
    '_rels/.rels',
    relations([
      ['document', `${office}/officeDocument`, 'word/document.xml'],
      ['core', `${packages}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    ]),
  );
  put('docProps/core.xml', core(title));
  put('word/document.xml', document(body));
  put(
    'word/_rels/document.xml.rels',
    relations(parts.map(part => [part, `${office}/${kindOf(part)}`, `${part}.xml`])),
  );
  put('word/styles.xml', stylesXml);
  put('word/numbering.xml', numberingXml);
  put('word/settings.xml', settings);
  put('word/header1.xml', marginal('hdr', letterhead + room(addressed ? 560 : 200)));
  put('word/header2.xml', marginal('hdr', runningHead));
  put('word/footer1.xml', marginal('ftr', foot));
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
};
