import type { MeasureKind } from '../../incident/measure.ts';

/** The letters that each measure may bring along (protocol, annex 4, and what its text asks for beside it). */
export const lettersOf = {
  warning: ['warning', 'directorsLetter', 'banAnnouncement', 'refusalReport', 'registrationNotice'],
  conductTalk: ['talkInvitation', 'agreements', 'banAnnouncement', 'registrationNotice'],
  accessBan: [
    'banAnnouncement',
    'accessBan',
    'banBreach',
    'banChange',
    'refusalReport',
    'registrationNotice',
  ],
  police: ['policeSheet'],
  damageClaim: ['damageClaim', 'registrationNotice'],
  none: [],
} as const satisfies Record<MeasureKind, readonly string[]>;

/** A letter that belongs to a measure. */
export type MeasureLetter = (typeof lettersOf)[MeasureKind][number];

/** The letter was made as a Word file. It may be made again; that it left the house is another step. */
export interface Drafted {
  readonly step: 'drafted';
  readonly letter: MeasureLetter;
}

export const deliveryWays = ['inPerson', 'registeredPost', 'post'] as const;
export type DeliveryWay = (typeof deliveryWays)[number];

/** The client has the letter [M4-3]. A ban goes in person or by registered post, never by plain post. */
export interface Delivered {
  readonly step: 'delivered';
  /** ISO date on which it was handed over or posted. */
  readonly on: string;
  readonly how: DeliveryWay;
  /** Under which the post knows a registered letter. */
  readonly tracking?: string;
  /** Who handed it over, with security or without [M4-4]. */
  readonly handedOverBy?: string;
}

/** The client signed for receipt [M4-5]. */
export interface Acknowledged {
  readonly step: 'acknowledged';
  readonly on: string;
}

export const refusedThings = ['toSign', 'toAccept'] as const;

/** The client would not sign, or not take the letter: the manager gives an account of it [M4-7] [LX-5]. */
export interface Refused {
  readonly step: 'refused';
  readonly on: string;
  readonly what: (typeof refusedThings)[number];
  readonly account: string;
  /** Local time as `HH:mm`, where it was, and who offered the letter: the account needs them. */
  readonly time?: string;
  readonly where?: string;
  readonly offeredBy?: string;
}

export const copyHolders = ['clientFile', 'security', 'police'] as const;
/** Who gets a copy of a letter [M4-6]; of a warning only the client file does [H2-3c]. */
export type CopyHolder = (typeof copyHolders)[number];

/** These have their copy now [M4-6]. */
export interface Copied {
  readonly step: 'copied';
  readonly on: string;
  readonly holders: readonly [CopyHolder, ...CopyHolder[]];
}

export type LetterStep = Drafted | Delivered | Acknowledged | Refused | Copied;

export const letterSteps = ['drafted', 'delivered', 'acknowledged', 'refused', 'copied'] as const;
