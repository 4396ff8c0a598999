import type { Deed, TimerName } from '../../protocol/deed.ts';
import type { Kind } from '../../storage/documents.ts';
import type { RefusalReason } from '../activity/turn-from.ts';
import type { GuardReason } from '../guard/guard.ts';

/** How a turn ended for the person. */
export type TurnOutcome = 'answered' | 'failed' | 'slowDown' | 'silence';
/** How an attempt to carry something out ended. */
export type DeliveryOutcome = 'done' | 'gone' | 'later' | 'parked' | 'unwritten';
export type CommitOutcome = 'written' | 'conflict' | 'failed';

/** What is told of a turn. Nothing that says who: the turn's own id leads to the log, for who may read that. */
export interface MeasuredTurn {
  readonly id: string;
  readonly what: string;
  readonly place: string;
  readonly action?: string;
}

/**
 * A part of a turn, or of carrying out what follows from one: reading what is known, deciding, writing it down, saying
 * it in Teams, and an attempt at one effect as a whole.
 */
export type Step = 'load' | 'decide' | 'commit' | 'deliver' | 'effect';

/** What a step is about, by words of our own lists: never an id, a name or a text. */
export type About = Readonly<Partial<Record<'kind' | 'question' | 'deed', string>>>;

/** Why a request was refused: a word of the guard's, or the status where the door itself did not open. */
export type Refused = GuardReason | RefusalReason | `${number}`;

/** What an operator can see of the bot at work: numbers and durations, by names from our own lists. */
export interface Telemetry {
  /** Takes a turn within a span of its own, and measures how long it took. */
  turn(turn: MeasuredTurn, work: () => Promise<TurnOutcome>): Promise<void>;
  /** Does a part of a turn, or of an effect, within a span that is part of it; outside of those there is no span. */
  during<T>(step: Step, about: About, work: () => Promise<T>): Promise<T>;
  committed(kind: Kind, outcome: CommitOutcome, ms: number): void;
  delivered(deed: Deed['do'], outcome: DeliveryOutcome): void;
  /** A timer rang this long after its moment. */
  rang(timer: TimerName, lateMs: number): void;
  refused(why: Refused): void;
  /** How to ask, whenever somebody measures, how the outbox is. What cannot be asked now is not told. */
  watchOutbox(outbox: Outbox): void;
  /** Sends what is left. Never rejects, and never takes long. */
  close(): Promise<void>;
}

/** What the bot has yet to do, or gave up. */
export interface Outbox {
  /** How long the oldest thing due has been waiting, in milliseconds. */
  ageMs(): Promise<number>;
  /** Cases in which something is due. */
  size(): Promise<number>;
  /** Cases in which something was given up. */
  parked(): Promise<number>;
}
