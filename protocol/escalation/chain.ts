/**
 * Who is called when something stays undone: as data, the same for aftercare, first care, visits and deadlines. A chain
 * is read from the organisation file where the municipality has its own.
 */
import { type OfficeHours, workingMinutesLater } from '../calendar/working-hours.ts';

/** Whom a rung calls: a part, looked up at the moment of calling, so that a roster of today counts today. */
export const audiences = [
  'responders',
  'handler',
  'manager',
  'deputies',
  'head',
  'safetyOfficers',
  'administrators',
] as const;
export type Audience = (typeof audiences)[number];

/** One step up. Minutes count from the rung before, or from when the thing began to wait. */
export interface Rung {
  readonly to: Audience;
  readonly after: number;
  /** Do nights and weekends count? `working`: nobody is called outside office hours. */
  readonly hours: 'working' | 'always';
  /** How often this rung is called before the next one; 1 or more. */
  readonly times: number;
  /** Minutes between those times. */
  readonly every: number;
}

export type Chain = readonly [Rung, ...Rung[]];

/** Everything that waits for somebody and may not be forgotten. */
export const chainNames = ['aftercareUnclaimed', 'firstCare', 'aftercareTalk'] as const;
export type ChainName = (typeof chainNames)[number];

/** One call of a chain: its place, when it is due, and whom it is for. */
export interface Call {
  readonly place: number;
  readonly at: Date;
  readonly to: Audience;
}

const later = (moment: Date, minutes: number, { hours }: Rung, office: OfficeHours): Date =>
  hours === 'working'
    ? workingMinutesLater(moment, minutes, office)
    : new Date(moment.getTime() + minutes * 60_000);

/** Every call of a chain, in order, for something that waits since this moment. */
export const callsOf = (chain: Chain, since: Date, office: OfficeHours): readonly Call[] => {
  const calls: Call[] = [];
  let last = since;
  for (const rung of chain) {
    for (let time = 0; time < rung.times; time += 1) {
      last = later(last, time === 0 ? rung.after : rung.every, rung, office);
      calls.push({ place: calls.length, at: last, to: rung.to });
    }
  }
  return calls;
};

/**
 * The next call, when this many were made; undefined when the chain has ended, or never begins.
 */
export const nextCall = (chain: Chain, since: Date, made: number, office: OfficeHours): Call | undefined =>
  callsOf(chain, since, office)[made];

/** What is to be done now: whom to call, and how many calls of the chain have been made then. */
export interface Round {
  readonly to: readonly Audience[];
  readonly made: number;
}

/**
 * What has fallen due since the calls that were made. After a long silence each rung that was missed is called once and
 * not for every time that was missed: nobody is asked twice at the same moment.
 */
export const dueRound = (
  chain: Chain,
  since: Date,
  made: number,
  now: Date,
  office: OfficeHours,
): Round | undefined => {
  const due = callsOf(chain, since, office).filter(({ place, at }) => place >= made && at <= now);
  const last = due.at(-1);
  return last && { to: [...new Set(due.map(({ to }) => to))], made: last.place + 1 };
};
