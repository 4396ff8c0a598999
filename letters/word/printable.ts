/**
 * Not allowed in a Word file at all (control characters), or turning round what stands beside it, such as a date or an
 * amount (marks of direction). Tab and line feed stay.
 */
const unprintable = /(?![\t\n])[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu;

/** A typed text as it can stand on paper: one sort of line break, nothing invisible that harms, no blank edges. */
export const printable = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(unprintable, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
