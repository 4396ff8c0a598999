import { workingDaysLater } from '../../calendar/working-days.ts';
import type { Measure } from '../../incident/measure.ts';
import type { Settings } from '../../organisation/settings.ts';
import { phaseOf } from '../life.ts';
import { awaitsMoney, awaitsPolice, awaitsTelling } from '../waiting.ts';
import { claimDue, claimMoments } from './claim.ts';
import { awaitsTalk, talkMoments } from './talk.ts';
import { workingDayMoments } from './working-days.ts';

export type TermSettings = Pick<Settings, 'letterWorkingDays' | 'damageClaimDays'>;

/** What has to happen about a measure, by when, and at which moments is asked about it. */
export interface Term {
  readonly waitsFor: 'talk' | 'police' | 'warning' | 'letter' | 'claim';
  readonly due: Date;
  readonly moments: readonly Date[];
  /** After its day it is late, and then the department head hears of it too. */
  readonly strict: boolean;
}

/** Since when the client has to be told: of the decision, or of what came after it. */
const toldSince = ({ plan, steps, decidedAt }: Measure): Date => {
  const phase = phaseOf({ plan, ...(steps ? { steps } : {}) });
  return new Date(steps?.findLast(({ step }) => step === phase)?.takenAt ?? decidedAt);
};

/** A letter of some kind, or the warning by word of mouth. */
const tellingTerm = (measure: Measure, { letterWorkingDays }: TermSettings): Term => {
  const { plan } = measure;
  const since = toldSince(measure);
  const due = workingDaysLater(since, letterWorkingDays);
  const spoken = plan.kind === 'warning' && (plan.form === 'oral' || plan.about === 'writings');
  return {
    waitsFor: spoken ? 'warning' : 'letter',
    due,
    moments: workingDayMoments(since, due),
    strict: true,
  };
};

/**
 * The term that runs for a measure [M2-3] [E-1] [M4-3] [M5-5], as long as it waits for somebody; undefined when none
 * does.
 */
export const termOf = (measure: Measure, settings: TermSettings): Term | undefined => {
  const { plan } = measure;
  const decidedAt = new Date(measure.decidedAt);
  if (plan.kind === 'conductTalk' && awaitsTalk(measure)) {
    const due = new Date(plan.due);
    return { waitsFor: 'talk', due, moments: talkMoments(decidedAt, due), strict: true };
  }
  if (plan.kind === 'police' && awaitsPolice(measure)) {
    const due = new Date(plan.due);
    return { waitsFor: 'police', due, moments: workingDayMoments(decidedAt, due), strict: true };
  }
  if (awaitsTelling(measure)) return tellingTerm(measure, settings);
  if (!awaitsMoney(measure)) return undefined;
  const due = claimDue(measure, settings);
  return { waitsFor: 'claim', due, moments: claimMoments(due, settings), strict: false };
};

/** When is asked next about this measure; undefined when there is nothing to ask (any more). */
export const nextReminder = (measure: Measure, settings: TermSettings): Date | undefined => {
  const last = new Date(measure.remindedAt ?? measure.decidedAt);
  return termOf(measure, settings)?.moments.find(at => at > last);
};
