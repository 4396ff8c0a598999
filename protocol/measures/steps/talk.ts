/** The client is asked to come [M2-2]. Local ISO date and time of the talk; the place in words. */
export interface Invited {
  readonly step: 'invited';
  readonly date: string;
  readonly time: string;
  readonly place: string;
}

/** The talk was held [M2-4]. */
export interface Held {
  readonly step: 'held';
  /** ISO date, as in every step that has one: on which it happened, not on which it was recorded. */
  readonly on: string;
  readonly employeePresent: 'yes' | 'no' | 'notAble';
  /** What the municipality did wrong and mends; it never justifies aggression [M2-9]. */
  readonly municipalMistake?: string;
}

/** The client did not come. */
export interface NoShow {
  readonly step: 'noShow';
  readonly on: string;
}

/** Something that the client promised. */
export interface Agreement {
  readonly what: string;
  /** ISO date, included. */
  readonly until?: string;
}

/** More than these nobody keeps in mind, nor fits in a letter of one page. */
export const mostAgreements = 5;

/** What was agreed on, to be put in writing [M2-6]. */
export interface Agreed {
  readonly step: 'agreed';
  readonly agreements: readonly [Agreement, ...Agreement[]];
}

/** The client did what was agreed. */
export interface Kept {
  readonly step: 'kept';
}

/** The client did not, which leads to a heavier measure [M2-7]. */
export interface Breached {
  readonly step: 'breached';
  readonly on: string;
  readonly what: string;
}

export type TalkStep = Invited | Held | NoShow | Agreed | Kept | Breached;

export const talkSteps = ['invited', 'held', 'noShow', 'agreed', 'kept', 'breached'] as const;
