import type { PersonId } from '../organisation/organisation.ts';

/** What can be said to have happened to an access ban, beside its steps. Ids and choices only. */
export type BanFact =
  /** The client may come in again. `byItself`: its last day was over; else somebody had ended it. */
  | { readonly fact: 'banOver'; readonly measure: string; readonly byItself: boolean }
  /** The clock asks whether it goes on. */
  | { readonly fact: 'banEnding'; readonly measure: string }
  | { readonly fact: 'banLeftToEnd'; readonly measure: string }
  /** The client came in who does not have the letter yet. */
  | { readonly fact: 'bannedSeen'; readonly measure: string }
  | { readonly fact: 'visitAnnounced'; readonly measure: string; readonly visit: string }
  /** `from`: key of the location where it would have been. */
  | {
      readonly fact: 'visitMoved';
      readonly measure: string;
      readonly visit: string;
      readonly from: string;
    }
  | { readonly fact: 'visitCancelled'; readonly measure: string; readonly visit: string }
  /** Somebody looked at the list of bans, with the client's name on it [M4-9]. */
  | { readonly fact: 'banListed'; readonly measure: string }
  /** Somebody at the door got a card with the client's name: a look, on record [M4-8]. */
  | { readonly fact: 'doorTold'; readonly measure: string; readonly to: PersonId };
