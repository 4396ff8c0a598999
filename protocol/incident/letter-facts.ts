import type { MeasureLetter } from '../measures/steps/letter.ts';

/** What happens with letters, beside the steps of a measure. */
export type LetterFact =
  /** Somebody began to fill in a letter: what is typed for it is kept for a while. */
  | { readonly fact: 'letterBegun'; readonly letter: MeasureLetter; readonly measure?: string }
  /** A letter about the case itself was made; one about a measure is a step of that measure. `file` is its id. */
  | { readonly fact: 'letterMade'; readonly letter: MeasureLetter; readonly file: string };
