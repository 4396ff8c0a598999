import { daysLater, workingDaysLater } from '../calendar/working-days.ts';
import type { Settings } from '../organisation/settings.ts';
import { policeAdvice, suggestedMeasure } from './advice.ts';
import type { Registered } from './incident-case.ts';

/** Until when a conduct talk can be held in time: a week, counted from the incident [M2-3]. */
export const conductTalkDue = (happenedAt: Date, settings: Pick<Settings, 'conductTalkDays'>): Date =>
  daysLater(happenedAt, settings.conductTalkDays);

/** Until when the police should know: the protocol sets no term, so it counts from the decision. */
export const policeDue = (decidedAt: Date, settings: Pick<Settings, 'policeReportWorkingDays'>): Date =>
  workingDaysLater(decidedAt, settings.policeReportWorkingDays);

/** What a registered incident waits for, before anybody has decided on it. */
export interface Due {
  readonly what: 'firstCare' | 'policeReport' | 'conductTalk';
  readonly at: Date;
}

/**
 * What is still open and by when [D-1] [D-8]: first care on the day itself [LG-1]; the police report where the protocol
 * advises one; the conduct talk where history points to it. A measure that was decided on carries its own terms.
 */
export const openDues = (state: Registered, settings: Settings): readonly Due[] => {
  const { report, measures } = state;
  const since = new Date(state.registeredAt);
  const decided = measures.map(({ plan }) => plan.kind);
  const police = policeAdvice(report).advise === 'report' && !decided.includes('police');
  const talk = suggestedMeasure(report, state.earlier) === 'conductTalk' && measures.length === 0;
  return [
    ...(state.handler ? [] : [{ what: 'firstCare', at: daysLater(since, 0) } as const]),
    ...(police && !decided.includes('none')
      ? [{ what: 'policeReport', at: policeDue(since, settings) } as const]
      : []),
    ...(talk ? [{ what: 'conductTalk', at: conductTalkDue(new Date(report.at), settings) } as const] : []),
  ];
};
