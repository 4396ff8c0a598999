/**
 * Of the passes the half in which the machine was left alone most. What counts is chosen by what others did, and never
 * by what came of it.
 * @param others which part of the machine somebody else used.
 */
export const calmerHalf = <T>(
  passes: readonly [T, ...T[]],
  others: (pass: T) => number,
): readonly [T, ...T[]] => {
  const [first, ...rest] = passes
    .toSorted((a, b) => others(a) - others(b))
    .slice(0, Math.ceil(passes.length / 2));
  return first === undefined ? passes : [first, ...rest];
};
