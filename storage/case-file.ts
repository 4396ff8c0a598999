import type { Entry } from '../protocol/journal.ts';
import type { Effect } from './effect.ts';

/** A message of the bot's that will be changed later: where it is. */
export interface MessageRef {
  readonly serviceUrl: string;
  readonly conversation: string;
  readonly activity: string;
}

/** A case's parts: what it is (`state`) and what can be said to have happened to it (`fact`). */
export interface CaseShape {
  readonly state: unknown;
  readonly fact: { readonly fact: string };
}

/**
 * A case as one document, which is one transaction: state, journal, and the effects still to be carried out.
 */
export interface CaseFile<Shape extends CaseShape> {
  readonly schema: 1;
  readonly id: string;
  readonly tenant: string;
  readonly openedAt: string;
  /** Counts decisions, not writes: delivery must not make a button outdated. */
  readonly revision: number;
  readonly state: Shape['state'];
  /** How many entries were put away in pages of their own (`journal-pages.ts`). */
  readonly filed: number;
  /** The entries after those: the n-th one of the case is here at `n - filed`. Ask `journal-pages.ts` for older ones. */
  readonly journal: readonly Entry<Shape['fact']>[];
  readonly effects: readonly Effect[];
  /** The bot's messages about this case, by slot (`channel`, `reporter`), for updating them. */
  readonly messages: Readonly<Record<string, MessageRef>>;
}
