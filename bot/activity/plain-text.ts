/** Control characters (but not new lines and tabs), and the marks that turn the direction of writing around. */
const unwanted = /(?![\n\t])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu;

/**
 * Text of a person without what cannot be seen: such characters break layouts, logs and letters, and can make a
 * text look like another one. At most `limit` UTF-16 units, never half a character.
 */
export const plainText = (text: string, limit: number): string =>
  text
    .slice(0, limit * 2)
    .replace(/\r\n?/g, '\n')
    .replace(unwanted, '')
    .trim()
    .slice(0, limit)
    .replace(/[\ud800-\udbff]$/, '')
    .toWellFormed()
    .trimEnd();
