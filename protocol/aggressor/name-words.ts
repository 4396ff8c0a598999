import { plainLetters } from './plain-letters.ts';
import { isPrefix, withPrefixesInFull } from './prefixes.ts';

/** A word of a name as somebody wrote it down. */
export interface NameWord {
  /** Small letters, no diacritics. */
  readonly text: string;
  /** `short`: an initial, or the beginning of a first name, as in `Chr.` */
  readonly kind: 'name' | 'short' | 'prefix';
  /** A hyphen stands before it: Anne-Marie, Jansen-de Vries. */
  readonly joined: boolean;
}

/** No name is longer; what goes on is a story. */
const longest = 200;
const mostWords = 16;

/** How people address each other, and what comes behind a name. */
const titles: ReadonlySet<string> = new Set(
  'dhr mevr mw meneer mijnheer mevrouw dr drs ir ing mr prof sr jr senior junior'.split(' '),
);
const theGentleman = /^\s*de heer\s+(?=\S)/i;

/** Husband's name before or behind one's own: `Jansen e.v. de Vries`, `de Vries geb. Jansen`. */
const marriage = /(?<!\p{L})(?:e[./]?v\.?|geb(?:oren|\.)|gesch\.|wed\.)(?!\p{L})/giu;

const quotes = /[’‘`´ʼʹ]/g;

/** Initials without dots, in capitals within a name that has small letters too: `KJM Bakker`, `JH de Boer`. */
const areInitials = (word: string, mixed: boolean): boolean =>
  mixed && /^(?!IJ$)\p{Lu}{2,3}$/u.test(word) && (word.length === 2 || !/[AEIOUY]/.test(word));

/** One Latin letter is an initial; one Chinese character can be a whole name. */
const isLetter = (word: string): boolean => /^\p{Script=Latin}$/u.test(word);

const wordOf = (text: string, dotted: boolean, joined: boolean): NameWord => {
  if (isPrefix(text)) return { text, kind: 'prefix', joined };
  const short = isLetter(text) || (dotted && text.length <= 4) || text === 'ij';
  return { text, kind: short ? 'short' : 'name', joined };
};

const piece = /(?<before>[^\p{L}\p{N}\p{M}]*)(?<word>[\p{L}\p{N}\p{M}]+)(?<dot>\.?)/gu;

/** What was added in brackets says who somebody is, not what he is called. */
export const withoutAsides = (name: string): string => name.slice(0, longest).replace(/\([^)]*\)?/g, ' ');

/** The words of a name, or of a part of one, without titles. */
export const nameWords = (name: string): readonly NameWord[] => {
  const bare = withoutAsides(name).normalize('NFC').replace(quotes, "'").replace(theGentleman, '');
  const mixed = bare !== bare.toUpperCase() && bare !== bare.toLowerCase();
  // O'Brien and N'Diaye are one word each.
  const prepared = withPrefixesInFull(bare.replace(marriage, '-').replace(/[.\s]+$/, ' ')).replace(
    /(\p{L})'(?=\p{L}{2})/gu,
    '$1',
  );
  const words: NameWord[] = [];
  for (const { groups = {} } of prepared.matchAll(piece)) {
    const { before = '', word = '', dot = '' } = groups;
    const text = plainLetters(word).replace(/[^\p{L}\p{N}]/gu, '');
    if (text === '' || titles.has(text)) continue;
    const joined = words.length > 0 && /[-–—/]/.test(before);
    if (areInitials(word, mixed) && !isPrefix(text)) {
      words.push(...[...text].map(letter => ({ text: letter, kind: 'short', joined: false }) as const));
    } else words.push(wordOf(text, dot !== '', joined));
  }
  return words.slice(0, mostWords);
};
