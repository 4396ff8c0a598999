import type { Card } from '../cards/card.ts';

/**
 * What the person gets back at once. On a button in a card it replaces that card for this person alone; on a
 * typed message it is a new message.
 */
export type Answer =
  | {
      readonly card: Card;
      /** What a notification says; never anything about people. */
      readonly summary: string;
    }
  /** A line under the card, the card stays. */
  | { readonly toast: string }
  /** Nothing to say (an installation in a channel that was known already). */
  | { readonly nothing: true };
