import { type NameWord, nameWords, withoutAsides } from './name-words.ts';
import { isFirstNameToo } from './prefixes.ts';

/** A first name, or what is left of it: an initial, `Chr.` */
export interface GivenName {
  readonly text: string;
  readonly short: boolean;
}

/** A name taken apart. Without a surname there is nothing to compare, as in `J.` or `van der`. */
export interface NameParts {
  /** More than one for a double name: `Jansen-de Vries`. Without prefixes. */
  readonly surnames: readonly string[];
  readonly given: readonly GivenName[];
}

/** Nobody has more; a sentence in the field of a name must not become a hundred names. */
const most = 5;

const namesIn = (words: readonly NameWord[]): readonly string[] =>
  [...new Set(words.filter(({ kind }) => kind === 'name').map(({ text }) => text))].slice(0, most);

const givenIn = (words: readonly NameWord[]): readonly GivenName[] =>
  words.filter(({ kind }) => kind !== 'prefix').map(({ text, kind }) => ({ text, short: kind === 'short' }));

const shorts = (words: readonly NameWord[]) => words.filter(({ kind }) => kind === 'short');

/** Back to where a chain of hyphens begins. */
const chainStart = (words: readonly NameWord[], index: number): number => {
  let start = index;
  while (start > 0 && words[start]?.joined) start -= 1;
  return start;
};

/** Where the surname begins: at its first prefix, else at its last word, with what is tied to that by a hyphen. */
const surnameStart = (words: readonly NameWord[]): number => {
  const prefix = words.findIndex(
    ({ kind, text }, index) => kind === 'prefix' && !(index === 0 && isFirstNameToo(text)),
  );
  return chainStart(words, prefix >= 0 ? prefix : words.length - 1);
};

/** Ben Bakker, or the family Ben Ali? Nobody can tell, so it says nothing of the first name. */
const isUnclear = (before: readonly NameWord[], surname: NameWord | undefined): boolean =>
  before.length === 1 && before.every(({ text }) => isFirstNameToo(text)) && surname?.kind !== 'prefix';

/** Without a comma: first names, then the surname; but prefixes and initials may stand behind it: `Berg J. van den`. */
const inOrder = (words: readonly NameWord[]): NameParts => {
  const last = words.findLastIndex(({ kind }) => kind === 'name');
  if (last < 0) return { surnames: [], given: givenIn(words) };
  const named = words.slice(0, last + 1);
  const start = surnameStart(named);
  const before = named.slice(0, start);
  const first = isUnclear(before, named[start])
    ? []
    : before.map(({ text, kind }) => ({ text, short: kind === 'short' }));
  return {
    surnames: namesIn(named.slice(start)),
    given: [...first, ...givenIn(shorts([...named.slice(start), ...words.slice(last + 1)]))],
  };
};

/** Takes apart a name as somebody wrote it down: `Jan van den Berg`, `Berg, J. van den`, `M. Jansen-de Vries`. */
export const namePartsOf = (name: string): NameParts => {
  const [ahead = '', behind = ''] = withoutAsides(name).split(',');
  // Behind the comma some write where he lives.
  const rest = /\p{N}/u.test(behind) ? [] : nameWords(behind);
  if (rest.length === 0) return inOrder(nameWords(ahead));
  const front = nameWords(ahead);
  const surnames = namesIn(front);
  return surnames.length > 0 ? { surnames, given: givenIn([...rest, ...shorts(front)]) } : inOrder(rest);
};
