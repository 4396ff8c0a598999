/** What stands before a Dutch surname and is written, shortened or forgotten at will. */
const prefixes = new Set(['van', 'de', 'der', 'den', 'ter', 'ten', 'vd', 'vdr']);

/** Letters that Unicode does not take apart, as people write them on a keyboard that lacks them. */
const plain: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
};

const folded = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[ıłøđæœß]/g, letter => plain[letter] ?? letter);

/** One Latin letter is an initial; one Chinese character can be a whole name. */
const isInitial = (word: string) => /^\p{Script=Latin}$/u.test(word);

const surname = (text: string) =>
  text
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '' && !isInitial(word) && !prefixes.has(word))
    .at(-1);

/**
 * The surname in a name as somebody wrote it down, such that `J. van den Berg`, `Jan v.d. Bérg` and `Berg, van den`
 * compare equal: lower case, no diacritics, no initials, no prefixes, no first name, nothing in brackets.
 *
 * Equal means a likeness, never a certainty: many people are called De Vries. Who finds a likeness must look further
 * (a birth date, a colleague who knows) before he calls somebody a repeat aggressor.
 * @returns nothing when no name is left to compare, as in `J.`
 */
export const comparableName = (name: string): string | undefined => {
  const written = folded(name).replace(/\([^)]*\)/g, ' ');
  const comma = written.indexOf(',');
  const ahead = comma < 0 ? undefined : surname(written.slice(0, comma));
  return ahead ?? surname(written);
};
