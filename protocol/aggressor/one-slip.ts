/** By characters and not by halves of them. */
const lettersOf = (word: string): readonly string[] => [...word];

const same = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((letter, index) => letter === other[index]);

/**
 * Are these two words one slip of the finger apart: a letter too many, one missing, another one, or two swapped? Equal
 * words are not.
 */
export const isOneSlip = (one: string, other: string): boolean => {
  const [short, long] = [lettersOf(one), lettersOf(other)].sort((a, b) => a.length - b.length);
  if (!short || !long || long.length - short.length > 1) return false;
  const at = long.findIndex((letter, index) => letter !== short[index]);
  if (at < 0) return false;
  const rest = (word: readonly string[], from: number) => word.slice(from);
  if (short.length < long.length) return same(rest(short, at), rest(long, at + 1));
  if (same(rest(short, at + 1), rest(long, at + 1))) return true;
  const swapped = short[at] === long[at + 1] && short[at + 1] === long[at];
  return swapped && same(rest(short, at + 2), rest(long, at + 2));
};

/** A word with each of its letters left out once, but the first: people hardly ever mistype that one. */
export const withOneLetterLess = (word: string): readonly string[] => {
  const letters = lettersOf(word);
  return [...new Set(letters.slice(1).map((_, n) => letters.toSpliced(n + 1, 1).join('')))];
};
