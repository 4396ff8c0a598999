/** The warning was given by word of mouth [M1-1]. */
export interface Spoken {
  readonly step: 'spoken';
  readonly on: string;
}

/** After aggression in writing: the client was told that such messages get no answer any more [H2-3a]. */
export interface Contacted {
  readonly step: 'contacted';
  readonly on: string;
  /** Who told the client, as the director's letter will name this person [H2-3b]. */
  readonly by: string;
}

export type WarningStep = Spoken | Contacted;

export const warningSteps = ['spoken', 'contacted'] as const;
