import type { KnownTags } from '../tags/tag.ts';

/** A tag that a letter cannot use as it is used. */
export interface Misuse {
  readonly tag: string;
  /** The letter has no such tag, or not in this place; or it has one without a text of its own. */
  readonly fault: 'unknownTag' | 'sectionAsText';
}

const tag = /\{\s*([#^/@=]?)\s*([^{}]*?)\s*\}/g;

/**
 * What is wrong with the tags in a template's text, whose sections are known to open and close in order. `{@tag}` (raw XML)
 * and `{=...=}` (other braces) are docxtemplater's own and unknown here: no text of a client may become Word's language.
 */
export const misusesIn = (text: string, known: KnownTags): readonly Misuse[] => {
  const found = new Map<string, Misuse>();
  const within: string[] = [];
  const isInner = (name: string) =>
    within.some(list => {
      const outer = known.get(list);
      return typeof outer === 'object' && outer.inner === name;
    });
  const misused = (name: string, fault: Misuse['fault']) =>
    found.set(`${fault} ${name}`, { tag: name, fault });

  for (const [, sign = '', name = ''] of text.matchAll(tag)) {
    const use = known.get(name);
    if (sign === '/') within.pop();
    else if (sign === '@' || sign === '=') misused(`${sign}${name}`, 'unknownTag');
    else if (use === undefined && !isInner(name)) misused(name, 'unknownTag');
    else if (sign === '' && use !== undefined && use !== 'text') misused(name, 'sectionAsText');
    if (sign === '#' || sign === '^') within.push(name);
  }
  return [...found.values()];
};
