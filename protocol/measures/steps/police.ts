import type { PoliceMeasure } from '../../incident/measure.ts';

export const companions = ['manager', 'responder', 'other', 'nobody'] as const;

/** Somebody went to the police [M3-1] [M3-3]. What came of it may differ from what was decided. */
export interface Filed {
  readonly step: 'filed';
  readonly on: string;
  readonly which: PoliceMeasure['which'];
  readonly filedBy: PoliceMeasure['filedBy'];
  /** Who went along [LG-2] [BO-4]. */
  readonly companion?: (typeof companions)[number];
  /** The number that the police gave; it often comes later. */
  readonly reportNumber?: string;
}

export const notFiledReasons = ['victimsChoice', 'policeDeclined', 'otherwise'] as const;

/** Nobody went, or the police would not have it: it can be done, it is never a must [M3-14]. */
export interface NotFiled {
  readonly step: 'notFiled';
  readonly why: (typeof notFiledReasons)[number];
  readonly account: string;
}

/** The number that the police gave, known later. */
export interface Numbered {
  readonly step: 'numbered';
  readonly reportNumber: string;
}

export const policeOutcomes = [
  'recorded',
  'investigated',
  'dismissed',
  'settled',
  'prosecuted',
  'convicted',
  'acquitted',
] as const;
/** What police and public prosecutor did with it [M3-1]. */
export type PoliceOutcome = (typeof policeOutcomes)[number];

export interface Outcome {
  readonly step: 'outcome';
  readonly on: string;
  readonly result: PoliceOutcome;
  readonly note?: string;
}

export type PoliceStep = Filed | NotFiled | Numbered | Outcome;

export const policeSteps = ['filed', 'notFiled', 'numbered', 'outcome'] as const;
