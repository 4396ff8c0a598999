import type { AftercareState } from '../aftercare/aftercare-case.ts';
import { openDues } from '../incident/deadlines.ts';
import type { Registered } from '../incident/incident-case.ts';
import type { MeasureKind } from '../incident/measure.ts';
import { termOf as measureTerm } from '../measures/reminders/term.ts';
import { waitsForStep } from '../measures/waiting.ts';
import type { Settings } from '../organisation/settings.ts';
import { type BesideWait, besideWaits } from './beside-waits.ts';

/** One thing that waits for somebody. `due` is its term, where it has one. */
export interface Waiting {
  readonly what:
    | 'firstCare'
    | 'policeReport'
    | 'conductTalk'
    | 'decision'
    | 'measure'
    | BesideWait['what']
    | 'claim'
    | 'aftercare';
  /** Which measure, where it is about one. */
  readonly kind?: MeasureKind;
  readonly due?: Date;
  readonly late: boolean;
}

const waiting = (what: Waiting['what'], now: Date, due?: Date, kind?: MeasureKind): Waiting => ({
  what,
  ...(kind === undefined ? {} : { kind }),
  ...(due === undefined ? {} : { due }),
  late: due !== undefined && due < now,
});

/**
 * What waits in an incident, the first term first: first care, a police report or talk that the protocol points to, the
 * next step of every measure; and where there is none of these, the decision itself [LG-1] [LG-4] [M2-3].
 */
export const waitingIn = (state: Registered, settings: Settings, now: Date): readonly Waiting[] => {
  const dues = openDues(state, settings).map(({ what, at }) => waiting(what, now, at));
  const measures = state.measures.filter(waitsForStep).map(measure => {
    // A term counts as long as the measure waits for what it was set for: a talk that was held is in nobody's way.
    const term = measureTerm(measure, settings);
    return waiting('measure', now, term?.due, measure.plan.kind);
  });
  const beside = besideWaits(state).map(({ what, due }) => waiting(what, now, due));
  const all = [...dues, ...beside, ...measures];
  const found = all.length > 0 || state.measures.length > 0 ? all : [waiting('decision', now)];
  return found.toSorted((one, other) => termOf(one) - termOf(other));
};

/** What waits in an aftercare request: that somebody takes it up, and then the first contact [NZ-2]. */
export const waitingInAftercare = (
  state: AftercareState,
  { aftercareUnclaimedMinutes }: Pick<Settings, 'aftercareUnclaimedMinutes'>,
  now: Date,
): readonly Waiting[] => {
  if (state.phase === 'open') {
    const due = new Date(new Date(state.since).getTime() + aftercareUnclaimedMinutes * 60_000);
    return [waiting('claim', now, due)];
  }
  return state.phase === 'claimed' ? [waiting('aftercare', now)] : [];
};

/** The term of what waits, as a number to sort by; what has none comes last. */
export const termOf = ({ due }: Pick<Waiting, 'due'>): number => due?.getTime() ?? Number.POSITIVE_INFINITY;
