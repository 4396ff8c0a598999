/** A silence towards the reporter that somebody was told of [C-22]. */
export interface Silence {
  /** What the reporter heard last, an ISO instant: the silence since then is this one and no other. */
  readonly since: string;
  readonly nudgedAt: string;
  /** The department head was told too. */
  readonly head?: true;
}

/** What can be said to have happened about it. */
export type SilenceFact =
  | { readonly fact: 'silenceNoticed'; readonly to: 'handler' | 'head' }
  /** Somebody let the reporter know that the report is not forgotten. */
  | { readonly fact: 'stillWorking' };

/** So many working days after who handles the case, the department head is told. */
export const headAfterWorkingDays = 2;
