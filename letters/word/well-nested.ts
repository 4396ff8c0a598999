const element = /<(\/?)([\w:.-]+)(?:\s[^>]*?)?(\/?)>/g;

/**
 * Does everything that begins in a part of a Word file also end, in order? A section that was taken out across the edge
 * of a table leaves halves behind, and Word would not open the letter.
 */
export const isWellNested = (xml: string): boolean => {
  const open: string[] = [];
  for (const [, isEnd, name, isEmpty] of xml.matchAll(element)) {
    if (isEnd) {
      if (open.pop() !== name) return false;
    } else if (!isEmpty && name !== undefined) open.push(name);
  }
  return open.length === 0;
};
