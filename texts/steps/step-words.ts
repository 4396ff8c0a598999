import { day } from '../moments.ts';
import type { Words } from '../words.ts';

/** Everything that is said about one step of a measure. */
export interface StepWords {
  /** What its form is called; also the button that opens it. */
  readonly title: Words;
  /** What the form is for, and what it does not do. */
  readonly goal: Words;
  /** What somebody did: the part of the sentence after the name. */
  readonly did: Words;
  /** What it means for the reporter: one warm, plain sentence after the fact itself [C-22]. */
  readonly means: Words;
  /** How far the measure is, as everybody in the channel may read it: choices and days, nothing that was written. */
  readonly stands: (at: Date) => Words;
}

/** Something with the day on which it was. */
export const since =
  (nl: string, en: string) =>
  (at: Date): Words => ({ nl: `${nl} ${day(at).nl}`, en: `${en} ${day(at).en}` });
