import type { Measure } from '../incident/measure.ts';
import type { TakenStep } from './step.ts';
import type { BanEndReason } from './steps/ban.ts';

/** An access ban as it stands on a day. ISO dates, the first and the last included. */
export interface BanStanding {
  readonly standing: /** The client does not have the letter, so it cannot be held against him [M4-3]. */
    | 'undelivered'
    /** Delivered, and its first day is still to come. */
    | 'upcoming'
    | 'inForce'
    /** Its last day is over. */
    | 'expired'
    /** Ended by somebody. */
    | 'ended';
  readonly locations: 'all' | readonly [string, ...string[]];
  readonly from: string;
  readonly until: string;
  /** The first day on which the client may come in again, where somebody ended it. */
  readonly endsOn?: string;
  readonly why?: BanEndReason;
}

/** The client knows of it: it was handed over or posted, signed for, or it lay before him and he would not sign. */
const toldIn = (step: TakenStep): boolean =>
  step.step === 'delivered' ||
  step.step === 'acknowledged' ||
  (step.step === 'refused' && step.what === 'toSign');

/** The last day of a ban, with all its extensions, as an ISO date. */
export const banUntil = ({ plan, steps = [] }: Pick<Measure, 'plan' | 'steps'>): string | undefined => {
  if (plan.kind !== 'accessBan') return undefined;
  const extended = steps.findLast(({ step }) => step === 'extended');
  return extended?.step === 'extended' ? extended.until : plan.until;
};

/**
 * How an access ban stands on a day [M4-2] [M4-3] [D-5]: from the dates and from what was done about it, never from what
 * somebody once wrote down as its state. An extension that was not delivered yet leaves the ban as it was.
 * @param today local ISO date.
 * @returns undefined for a measure that is no ban.
 */
export const banStanding = (
  { plan, steps = [] }: Pick<Measure, 'plan' | 'steps'>,
  today: string,
): BanStanding | undefined => {
  if (plan.kind !== 'accessBan') return undefined;
  const told = steps.findLastIndex(toldIn);
  const until = banUntil({ plan, steps: steps.slice(0, told + 1) }) ?? plan.until;
  const end = steps.findLast(({ step }) => step === 'banEnded');
  const ended = end?.step === 'banEnded' ? { endsOn: end.on, why: end.why } : {};
  const about = { locations: plan.locations, from: plan.from, until, ...ended };
  if (end?.step === 'banEnded' && (end.on <= today || told < 0)) return { standing: 'ended', ...about };
  if (until < today) return { standing: 'expired', ...about };
  if (told < 0) return { standing: 'undelivered', ...about };
  return { standing: plan.from > today ? 'upcoming' : 'inForce', ...about };
};
