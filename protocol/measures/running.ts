import { banAtDoor } from '../bans/at-the-door.ts';
import { localDate } from '../calendar/local-time.ts';
import type { Measure, MeasureKind } from '../incident/measure.ts';
import { phaseOf } from './life.ts';
import type { Phase } from './step.ts';

/** A measure that has not come to its end. */
export interface Running {
  readonly kind: MeasureKind;
  /** The last day, an ISO date; absent where it has none. */
  readonly until?: string;
}

/** In these phases nothing more is expected of the client, or of the municipality. */
const over: ReadonlySet<Phase> = new Set<Phase>([
  'kept',
  'breached',
  'ended',
  'outcome',
  'notFiled',
  'paid',
  'writtenOff',
]);

/** The last day of what was agreed; without a day agreements hold on. */
const agreedUntil = ({ steps = [] }: Pick<Measure, 'steps'>): string | undefined => {
  const agreed = steps.findLast(({ step }) => step === 'agreed');
  const days = agreed?.step === 'agreed' ? agreed.agreements.map(({ until }) => until) : [];
  return days.some(day => day === undefined) ? undefined : days.toSorted().at(-1);
};

const lastDay = (measure: Pick<Measure, 'plan' | 'steps'>): string | undefined => {
  if (phaseOf(measure) === 'agreed') return agreedUntil(measure);
  return 'due' in measure.plan && phaseOf(measure) !== 'filed'
    ? localDate(new Date(measure.plan.due))
    : undefined;
};

/**
 * What still runs of a measure, for who has the same client before him [INL-6]: a ban until its last day, agreements until
 * theirs, and whatever is still to be done. A warning was given and is over.
 * @param today local ISO date.
 */
export const running = (measure: Pick<Measure, 'plan' | 'steps'>, today: string): Running | undefined => {
  const { kind } = measure.plan;
  if (kind === 'warning' || kind === 'none') return undefined;
  if (kind === 'accessBan') {
    const ban = banAtDoor(measure, today);
    return ban && ban.standing !== 'over' ? { kind, until: ban.until } : undefined;
  }
  const until = lastDay(measure);
  const agreed = phaseOf(measure) === 'agreed';
  if (over.has(phaseOf(measure)) || (agreed && until !== undefined && until < today)) return undefined;
  return { kind, ...(until === undefined ? {} : { until }) };
};
