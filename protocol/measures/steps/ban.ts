/** The ban goes on after its last day; the client has to be told again [LX-4]. */
export interface Extended {
  readonly step: 'extended';
  /** The new last day, an ISO date. */
  readonly until: string;
  readonly grounds: string;
}

/** The client came in spite of the ban [L-4]. */
export interface BanBreached {
  readonly step: 'banBreached';
  readonly on: string;
  /** Key of the location. */
  readonly location: string;
  readonly what: string;
}

export const banEndReasons = ['expired', 'notNeeded', 'mistaken', 'replaced'] as const;
/** Its term is over; it is not needed any more; it should not have been there; another one took its place. */
export type BanEndReason = (typeof banEndReasons)[number];

/** The ban is over, on its day or before [LX-4]. */
export interface BanEnded {
  readonly step: 'banEnded';
  /** The first ISO date on which the client may come in again. */
  readonly on: string;
  readonly why: BanEndReason;
  readonly grounds?: string;
}

export type BanStep = Extended | BanBreached | BanEnded;

export const banSteps = ['extended', 'banBreached', 'banEnded'] as const;
