import type { BanAffairs } from '../bans/ban-affairs.ts';
import type { TakenStep } from '../measures/step.ts';
import type { PersonId } from '../organisation/organisation.ts';

/** What the manager can decide (protocol, chapter 5), and that no measure is needed. */
export const measureKinds = ['warning', 'conductTalk', 'accessBan', 'police', 'damageClaim', 'none'] as const;
export type MeasureKind = (typeof measureKinds)[number];

/** Signal that limits were crossed [M1-1]. */
export interface Warning {
  readonly kind: 'warning';
  readonly form: 'oral' | 'written';
  readonly grounds: string;
  /** Given after aggression in writing, which has a way of its own [H2-3a] [H2-3b]. */
  readonly about?: 'writings';
}

/** A talk about the behaviour, within a week [M2-1] [M2-3] [M2-4]. */
export interface ConductTalk {
  readonly kind: 'conductTalk';
  readonly grounds: string;
  /** Local ISO date and time of the appointment, where it is known already. */
  readonly plannedAt?: string;
  readonly withEmployee: 'yes' | 'no' | 'notAble';
  /** The last moment at which the protocol wants it held, an ISO instant. */
  readonly due: string;
}

/** No free entry, only by invitation [M4-1] [M4-2] [M4-3]. */
export interface AccessBan {
  readonly kind: 'accessBan';
  readonly grounds: string;
  readonly locations: 'all' | readonly [string, ...string[]];
  /** ISO dates, both included. */
  readonly from: string;
  readonly until: string;
  readonly delivery: 'inPerson' | 'registeredPost';
}

/** Report (request for prosecution) or notification (for the record) [M3-1] [M3-3]. */
export interface PoliceMeasure {
  readonly kind: 'police';
  readonly which: 'report' | 'notification';
  /** Against a person the employee files, against things the manager [M3-13] [M3-14]. */
  readonly filedBy: 'employee' | 'employer';
  readonly grounds: string;
  /** ISO date on which it was filed, if it was. */
  readonly filedOn?: string;
  readonly due: string;
}

/** Something that was damaged, and what it costs. */
export interface DamagedItem {
  readonly what: string;
  /** Euro cents, where it is known. */
  readonly amount?: number;
}

/** More rows than these do not fit on a phone; what is left over goes together in one of them. */
export const mostDamagedItems = 5;

/** Damage is recovered from who did it [M5-1] [M5-2]. */
export interface DamageClaim {
  readonly kind: 'damageClaim';
  readonly damage: string;
  readonly whose: 'employee' | 'municipality' | 'both';
  /** Euro cents; of the items together where there are items. */
  readonly amount?: number;
  /** Each thing by itself; claims from before there were items have none. */
  readonly items?: readonly [DamagedItem, ...DamagedItem[]];
}

/** Deliberately nothing, with the reason. */
export interface NoMeasure {
  readonly kind: 'none';
  readonly grounds: string;
}

export type MeasurePlan = Warning | ConductTalk | AccessBan | PoliceMeasure | DamageClaim | NoMeasure;

/** Who decides may choose another rung, with his reason [C-4]. */
export interface Overruled {
  readonly as: 'lighter' | 'heavier';
  readonly why: string;
}

/** A measure that was decided on. `id` is the form's: the same form sent twice is one measure. */
export interface Measure {
  readonly id: string;
  readonly decidedAt: string;
  readonly decidedBy: PersonId;
  readonly onBehalfOf?: PersonId;
  readonly plan: MeasurePlan;
  /** What the protocol pointed to when it was decided; measures from before this was kept do not say. */
  readonly proposed?: MeasureKind;
  /** It is lighter or heavier than that, and why. */
  readonly overruled?: Overruled;
  /** What was done about it since, in that order; cases from before there were steps have none. */
  readonly steps?: readonly TakenStep[];
  /** When somebody was last asked about it by the clock. */
  readonly remindedAt?: string;
  /** Of an access ban: visits by invitation, and what the clock did about its end. */
  readonly ban?: BanAffairs;
}
