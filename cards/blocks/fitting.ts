import type { IAdaptiveCard } from '@microsoft/teams.cards';

type Elements = NonNullable<IAdaptiveCard['body']>;

/**
 * As many groups of elements as fit, the first ones first: a card that is too heavy is not shown at all.
 * @param most bytes, as the elements travel.
 * @returns the elements, and how many groups were left out.
 */
export const fitting = (
  groups: readonly Elements[],
  most: number,
): { readonly elements: Elements; readonly leftOut: number } => {
  let bytes = 0;
  const kept = groups.findIndex(group => {
    bytes += Buffer.byteLength(JSON.stringify(group), 'utf8');
    return bytes > most;
  });
  const shown = kept < 0 ? groups : groups.slice(0, kept);
  return { elements: shown.flat(), leftOut: groups.length - shown.length };
};
