/** Not allowed in a Word file at all, or turning round what stands beside it (a date, an amount). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to take out
const unprintable =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g;

/** A typed text as it can stand on paper: one sort of line break, nothing invisible that harms, no blank edges. */
export const printable = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(unprintable, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
