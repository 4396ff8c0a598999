import type { UploadTarget } from '../protocol/files/file-case.ts';
import type { PersonId } from '../protocol/organisation/organisation.ts';
import type { Address } from '../storage/documents.ts';

/** Who is acting, as Entra and Teams vouch for it. Rights hang on `id` and `tenant` alone. */
export interface Actor {
  readonly id: PersonId;
  readonly tenant: string;
  /** For showing; never for deciding. */
  readonly name: string;
  /** The `29:` id, for the roster and mentions. */
  readonly teamsId: string;
  /** Teams' client locale (`nl-NL`), if it says one. */
  readonly locale?: string;
}

/** Where it happens: the person's own chat with the bot, or a channel. */
export type Place =
  | { readonly kind: 'chat'; readonly address: Address }
  | {
      readonly kind: 'channel';
      /** Without the thread: the channel itself. */
      readonly address: Address;
      readonly team: string;
    }
  /** One of the pages in Teams, or the message box of any conversation: nothing can be written there of the bot's own accord. */
  | { readonly kind: 'page' };

/** The conversation in Teams where it happens; a page is none. */
export const conversationOf = (place: Place): string | undefined =>
  place.kind === 'page' ? undefined : place.address.conversation;

/** What arrived. Parsed at the edge as far as Teams' own shape goes; what a button brings is still `unknown`. */
export type Happening =
  | { readonly what: 'said'; readonly text: string }
  /** A button: `input` is the button's data with everything typed on the card. */
  | {
      readonly what: 'pressed';
      readonly input: unknown;
      readonly message?: string;
      readonly automatic?: boolean;
    }
  /** Somebody answers whether a file may be put in the own files. Without a target there is nowhere to put it. */
  | {
      readonly what: 'fileAnswered';
      readonly accepted: boolean;
      /** What was sent along with the question, as it comes back. */
      readonly context: unknown;
      readonly target?: UploadTarget;
    }
  /** The search above a message box: just opened, or typed into. What was typed is not brought along. */
  | { readonly what: 'searched'; readonly opened: boolean }
  | { readonly what: 'installed' }
  | { readonly what: 'uninstalled' }
  /** Something that Teams sends and that asks nothing of us (reactions, typing, member changes). */
  | { readonly what: 'other' };

/** One thing that happened in Teams, in our own words. */
export interface Turn {
  /** Our own id, for the log. */
  readonly id: string;
  readonly now: Date;
  readonly actor: Actor;
  readonly place: Place;
  readonly happening: Happening;
}
