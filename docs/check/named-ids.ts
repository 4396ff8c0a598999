/** What stands before the dash in a list of ids, longest first: `BL`, `C`. */
const prefixesOf = (ids: readonly string[]): readonly string[] =>
  [...new Set(ids.map(id => id.split('-')[0] ?? ''))].sort((a, b) => b.length - a.length);

/**
 * The protocol's ids that a title names in brackets: `[M2-3]`. Brackets around anything else, and numbers of cases,
 * are no ids.
 * @param ids the known ids: only what begins like one of them counts.
 */
export const namedIds = (title: string, ids: readonly string[]): readonly string[] => {
  const pattern = new RegExp(`\\[((?:${prefixesOf(ids).join('|')})-[A-Z]?\\d+[a-z]?)\\]`, 'g');
  return [...title.matchAll(pattern)].map(([, id]) => id ?? '');
};
