import { z } from 'zod';

/** No field keeps more than this; it is far over every field's own limit, so that too long can be said kindly. */
const mostKept = 20_000;

/**
 * Cleans what a person typed without changing what it says: one form for letters with accents, no control characters
 * (but line ends and tabs), no marks that turn the reading direction of what follows on the card.
 */
export const clean = (text: string): string =>
  text
    .slice(0, mostKept)
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: taking them out is what this is for
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .trim();

/**
 * A text field of a card, cleaned. Clients leave out empty fields and may send numbers as numbers; anything else that
 * is not a text is treated as nothing typed.
 */
export const typedText = z
  .unknown()
  .transform(value =>
    typeof value === 'string' ? clean(value) : typeof value === 'number' ? String(value) : '',
  );
