import type { Users } from './options.ts';

/** How long something took, in milliseconds. */
export interface Times {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

/** What one kind of turn cost, at one number of users, in one pass. */
export interface Figure {
  readonly subject: string;
  readonly scenario: string;
  readonly users: Users;
  /** Answers per second, as the users see it. */
  readonly turnsPerSecond: number;
  /** Turns per second of which everything was sent that had to be; as `turnsPerSecond` where nothing is. */
  readonly deliveredPerSecond: number;
  readonly answer: Times;
  /** Processor time of the bot per turn, with everything that it sent because of it, in microseconds. */
  readonly cpuPerTurn: number;
  /** Requests of the bot to the Connector per turn. */
  readonly sentPerTurn: number;
  /** From the press to the card in the managers' channel. */
  readonly cardShown?: Times;
  /** Which part of the machine somebody else used meanwhile: 0..1. */
  readonly others: number;
}
