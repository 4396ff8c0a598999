import type { VerdictIs } from './kin.ts';

/** What can be said to have happened about the same aggressor in two incidents. */
export type KinFact =
  /** Who may be the same was shown to somebody who decides: names of other incidents among it. */
  | { readonly fact: 'candidatesViewed'; readonly cases: readonly string[] }
  | {
      readonly fact: 'aggressorJudged';
      /** The other incident, and its number for who reads this. */
      readonly with: string;
      readonly number?: string;
      readonly is: VerdictIs;
      /** It was decided in the other incident; this one was told. */
      readonly elsewhere?: true;
    };
