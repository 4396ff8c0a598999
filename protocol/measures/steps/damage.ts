import type { DeliveryWay } from './letter.ts';

/** The client was asked to pay [M5-2] [LX-3]. */
export interface Claimed {
  readonly step: 'claimed';
  readonly on: string;
  readonly how: DeliveryWay;
  readonly tracking?: string;
  /** ISO date before which the client was asked to pay. */
  readonly payBefore?: string;
}

/** The municipality paid its own employee for what was lost in the line of duty [M5-4]. */
export interface Compensated {
  readonly step: 'compensated';
  readonly on: string;
  /** Euro cents, as every amount. */
  readonly amount: number;
}

/** An arrangement out of court, or a procedure that was begun [M5-5]. */
export interface Settled {
  readonly step: 'settled';
  readonly on: string;
  readonly how: 'settlement' | 'procedure';
  /** What was arranged, where it is an amount. */
  readonly amount?: number;
}

/** The client paid, all of it or a part. */
export interface Paid {
  readonly step: 'paid';
  readonly on: string;
  readonly amount: number;
}

/** Nothing more will come of it, and why. */
export interface WrittenOff {
  readonly step: 'writtenOff';
  readonly why: string;
}

export type DamageStep = Claimed | Compensated | Settled | Paid | WrittenOff;

export const damageSteps = ['claimed', 'compensated', 'settled', 'paid', 'writtenOff'] as const;
