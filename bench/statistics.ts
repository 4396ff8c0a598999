const ascending = (numbers: readonly number[]): readonly number[] => [...numbers].sort((a, b) => a - b);

/**
 * The value below which the given share of the numbers lies (nearest rank), so that it is always one that was seen.
 * @param share 0..1
 * @throws RangeError when there are no numbers: no number is not zero.
 */
export const percentile = (numbers: readonly number[], share: number): number => {
  const found = ascending(numbers)[Math.max(0, Math.ceil(share * numbers.length) - 1)];
  if (found === undefined) throw new RangeError('a percentile of nothing');
  return found;
};

/** The middle one; of an even count the lower of the two. @throws RangeError when there are no numbers. */
export const median = (numbers: readonly number[]): number => percentile(numbers, 0.5);
