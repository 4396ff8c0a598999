import type { Card } from '../cards/card.ts';
import type { Address } from '../storage/documents.ts';

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

/**
 * A line in the search above a message box, which nobody can send on; and what goes to the person's own chat instead of
 * into that conversation.
 */
export interface SearchAnswer {
  readonly line: string;
  readonly inChat?: { readonly to: Address; readonly card: Card; readonly summary: string };
}

/** What any turn can be answered with. */
export type TurnAnswer = Answer | SearchAnswer;
