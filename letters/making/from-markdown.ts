import MarkdownIt from 'markdown-it';
import { lineBreak, paragraph, run, table, tableRow } from './word-xml.ts';

/** Width of the text on the page, in twentieths of a point. */
export const textWidth = 9070;
const labelWidth = 2600;

const markdownIt = new MarkdownIt({ html: false, linkify: false, typographer: false });
type Token = ReturnType<typeof markdownIt.parse>[number];

const inline = (token: Token | undefined): string => {
  let bold = false;
  let xml = '';
  for (const { type, content } of token?.children ?? []) {
    if (type === 'strong_open') bold = true;
    else if (type === 'strong_close') bold = false;
    else if (type === 'hardbreak') xml += lineBreak;
    else if (type === 'softbreak') xml += run({ text: ' ', bold });
    else if (type === 'text') xml += run({ text: content, bold });
    else throw new Error(`A letter does not know ${type}: ${content}`);
  }
  return xml;
};

/** The two cells of each row of a table, which has no heading: what it is called, and what it is. */
const labelTable = (tokens: readonly Token[]): string => {
  const cells = tokens.flatMap((token, index) =>
    token.type === 'td_open' ? [inline(tokens[index + 1])] : [],
  );
  const rows = cells.flatMap((label, index) => {
    if (index % 2 === 1) return [];
    const value = cells[index + 1] ?? '';
    return tableRow(
      [
        { content: paragraph(label, 'Celkop'), width: labelWidth },
        { content: paragraph(value, 'Cel'), width: textWidth - labelWidth },
      ],
      value === '',
    );
  });
  return table(rows, [labelWidth, textWidth - labelWidth], 'Gegevens') + paragraph('', 'Ruimte');
};

/** The style of a paragraph, by what it stands in. */
const styleIn: Readonly<Record<string, string>> = {
  list_item_open: 'Opsomming',
  blockquote_open: 'Aanhaling',
  heading_open: 'Tussenkop',
};

const tagAlone = /^\{([#^/])[^}]*\}$/;

/**
 * Where the paragraphs begin that go with the signature, which no page may carry alone: the last one that is always
 * there, and those behind it that are there sometimes; the last four at most.
 */
const beginOfEnd = (tokens: readonly Token[]): number => {
  let depth = 0;
  let always = 0;
  const texts: number[] = [];
  for (const [index, { type, content }] of tokens.entries()) {
    if (type !== 'inline') continue;
    const sign = tagAlone.exec(content)?.[1];
    if (sign !== undefined) depth += sign === '/' ? -1 : 1;
    else {
      texts.push(index);
      if (depth === 0) always = index;
    }
  }
  return Math.max(always, texts.at(-4) ?? 0);
};

/**
 * The text of a letter as Word paragraphs: paragraphs, lists, quotations, headings, bold, and tables of two columns.
 * @throws on anything else: a letter must not lose a word because this does not know it.
 */
export const fromMarkdown = (markdown: string): string => {
  const tokens = markdownIt.parse(markdown, {});
  const end = beginOfEnd(tokens);
  let xml = '';
  let style = 'Tekst';
  for (let index = 0; index < tokens.length; index++) {
    const { type, content } = tokens[index] ?? {};
    if (type === 'table_open') {
      const close = tokens.findIndex((token, at) => at > index && token.type === 'table_close');
      xml += labelTable(tokens.slice(index, close));
      index = close;
    } else if (type === 'inline') {
      xml += paragraph(inline(tokens[index]), style, index >= end ? '<w:keepNext/>' : '');
    } else if (type?.endsWith('_open'))
      style = styleIn[type] ?? (type === 'paragraph_open' ? style : 'Tekst');
    else if (type && type in closing) style = 'Tekst';
    else if (!type?.endsWith('_close')) throw new Error(`A letter does not know ${type}: ${content}`);
  }
  return xml;
};

const closing: Readonly<Record<string, true>> = {
  list_item_close: true,
  blockquote_close: true,
  heading_close: true,
};
