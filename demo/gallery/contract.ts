import type { Language, Words } from '../../texts/words.ts';
import type { Group } from './samples/sample.ts';

/** What the gallery's server tells its page. Types only: the page runs in a browser. */

/** A card on show. */
export interface Exhibit {
  /** Unique; also its address on the page (`#report-1`). */
  readonly id: string;
  readonly name: Words;
  readonly group: Group;
  readonly cards: Readonly<Record<Language, Record<string, unknown>>>;
  /** What each card weighs, in bytes of JSON; Teams takes 28 KB. */
  readonly bytes: Readonly<Record<Language, number>>;
  readonly summary?: Words;
}

/** `GET /exhibits`: everything on show, in the order of the page. */
export type Exhibits = readonly Exhibit[];
