/** Deeper than anything Teams sends, and shallow enough for every recursive reader behind us. */
export const deepestNesting = 40;

/** Whether data is nested deeper than the limit. Does not recurse itself. */
export const nestsTooDeep = (data: unknown, limit: number = deepestNesting): boolean => {
  let level: object[] = typeof data === 'object' && data !== null ? [data] : [];
  for (let depth = 1; level.length > 0; depth += 1) {
    if (depth > limit) return true;
    level = level.flatMap(node =>
      Object.values(node).filter(child => typeof child === 'object' && child !== null),
    );
  }
  return false;
};
