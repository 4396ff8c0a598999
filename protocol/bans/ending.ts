import { localDate } from '../calendar/local-time.ts';
import { granted, refused } from '../decision.ts';
import type { IncidentFact, IncidentState } from '../incident/incident-case.ts';
import type { Measure } from '../incident/measure.ts';
import type { Acting } from '../incident/responsibility.ts';
import { banUntil } from '../measures/ban-standing.ts';
import type { TakenStep } from '../measures/step.ts';
import { type BanAtDoor, banAtDoor } from './at-the-door.ts';
import { type Ban, banIn, withBan } from './ban-in.ts';
import { warningAt } from './ban-moments.ts';

const idle = (state: IncidentState) => granted<IncidentState, IncidentFact>(state);

/** The step that says that the term was over: nobody took it, so the clock did. */
const expired = ({ openFrom }: BanAtDoor, now: Date): TakenStep => ({
  step: 'banEnded',
  on: openFrom,
  why: 'expired',
  id: `expired:${openFrom}`,
  takenAt: now.toISOString(),
  takenBy: 'system',
});

const endedBy = ({ steps = [] }: Pick<Measure, 'steps'>): TakenStep | undefined =>
  steps.find(({ step }) => step === 'banEnded');

/**
 * The day has come on which the client may come in again [D-5]: the ban ends by itself, once, unless somebody ended it
 * already; then this is the day for which that was said. Before that day, as after an extension, nothing happens.
 */
export const endBan = (state: IncidentState, measureId: string, now: Date) => {
  const measure = banIn(state, measureId);
  const ban = measure && banAtDoor(measure, localDate(now));
  if (!measure || ban?.standing !== 'over' || measure.ban?.overAt !== undefined) return idle(state);
  const bySomebody = endedBy(measure) !== undefined;
  const over: Ban = {
    ...measure,
    steps: bySomebody ? (measure.steps ?? []) : [...(measure.steps ?? []), expired(ban, now)],
    ban: { ...measure.ban, overAt: now.toISOString() },
  };
  return granted<IncidentState, IncidentFact>(withBan(state, over), {
    fact: 'banOver',
    measure: measureId,
    byItself: !bySomebody,
  });
};

/** When the present last day was set: with the decision, or with the last extension. */
export const untilSetAt = ({ decidedAt, steps = [] }: Pick<Measure, 'decidedAt' | 'steps'>): Date =>
  new Date(steps.findLast(({ step }) => step === 'extended')?.takenAt ?? decidedAt);

/**
 * The manager is asked whether the ban goes on, once for each last day [D-5]. Nothing is asked about a ban that was
 * ended, that somebody lets end, or whose last day moved further away.
 */
export const warnOfEnd = (state: IncidentState, measureId: string, now: Date, days: number) => {
  const measure = banIn(state, measureId);
  const until = measure && banUntil(measure);
  if (!measure || until === undefined || endedBy(measure)) return idle(state);
  const affairs = measure.ban ?? {};
  const due = warningAt(until, days, untilSetAt(measure));
  if (!due || due > now || until < localDate(now)) return idle(state);
  if (affairs.warnedOf === until || affairs.leftToEndOn === until) return idle(state);
  return granted<IncidentState, IncidentFact>(
    withBan(state, { ...measure, ban: { ...affairs, warnedOf: until } }),
    { fact: 'banEnding', measure: measureId },
  );
};

/** Somebody decides that the ban is not extended: it ends on its day, and nobody asks again. */
export const letBanEnd = (state: IncidentState, measureId: string, { now }: Pick<Acting, 'now'>) => {
  if (state.phase !== 'registered') return refused('notOpen');
  const measure = banIn(state, measureId);
  const until = measure && banUntil(measure);
  if (!measure || until === undefined) return refused('noSuchMeasure');
  if (measure.ban?.leftToEndOn === until) return idle(state);
  if (endedBy(measure) || until < localDate(now)) return refused('outOfOrder');
  return granted<IncidentState, IncidentFact>(
    withBan(state, { ...measure, ban: { ...measure.ban, leftToEndOn: until } }),
    { fact: 'banLeftToEnd', measure: measureId },
  );
};
