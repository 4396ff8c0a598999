/**
 * What stands before a surname and is written, shortened or forgotten at will: Dutch, and that of the names that Dutch
 * town halls hear most beside them. They never tell two people apart.
 */
const prefixes: ReadonlySet<string> = new Set(
  [
    'van de der den het te ter ten tot op in aan bij uit uijt over onder achter voor vd vdr vdn vh vt',
    'el al ben bin ibn bint abu abou ait oulad ould',
    'von vom zu zum zur la le les du des da do dos das di del della lo',
  ].flatMap(line => line.split(' ')),
);

/** Prefixes that are first names as well, where they begin a name: Ben de Vries. */
const alsoFirstNames: ReadonlySet<string> = new Set(['ben', 'al', 'abu', 'do', 'la', 'di']);

export const isPrefix = (word: string): boolean => prefixes.has(word);
export const isFirstNameToo = (word: string): boolean => alsoFirstNames.has(word);

/** `v.d.`, `v/d`, `v d`, `v.h.`, `o.d.`, `i.t.`: two words of a prefix by their first letters. */
const shortened = /(?<!\p{L})[voiab][./ ]{0,2}[dhtnr](?:[./]|(?!\p{L}))(?=\s*\p{L}{2}|\s*$)/gu;
/** The same in capitals: there it may as well be initials, so it is read so only where all is in capitals. */
const inCapitals = new RegExp(shortened.source, 'giu');
/** `v. Dijk`; a small letter among capitals is no initial. */
const vanAlone = /(?<!\p{L})v\.?\s*(?=\p{Lu}\p{L})/gu;
/** `'t Hart`, `'s-Gravenmade`, `in t Veld`, `op d Kamp`. */
const tAlone =
  /(?<![\p{L}'])'[tsn](?=[\s,-]|$)|(?<=(?<!\p{L})(?:in|van|op|aan|uit|over|onder)\s)[td](?=\s)/giu;
/** `d'Hondt`, `l'Ami`. */
const elided = /(?<!\p{L})[dl]'(?=\p{L}{2})/giu;

const isMixed = (text: string): boolean => text !== text.toLowerCase() && text !== text.toUpperCase();

/** A name with shortened prefixes written out, so that they are not taken for initials: `J.v.d.Berg`, `VD BERG`. */
export const withPrefixesInFull = (name: string): string => {
  const plain = name.replace(tAlone, ' het ').replace(elided, ' de ');
  return isMixed(name)
    ? plain.replace(shortened, ' van de ').replace(vanAlone, ' van ')
    : plain.replace(inCapitals, ' van de ');
};
