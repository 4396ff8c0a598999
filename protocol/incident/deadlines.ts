import { kinThatCounts } from '../aggressor/kin.ts';
import { localDate } from '../calendar/local-time.ts';
import { daysLater, workingDaysLater } from '../calendar/working-days.ts';
import { firstCareIsOpen } from '../first-care/first-care.ts';
import { type Proposal, propose } from '../measures/ladder.ts';
import type { Settings } from '../organisation/settings.ts';
import { policeAdvice } from './advice.ts';
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

/** The victim waits for first care. In cases from before it was kept, whoever took the case up saw to it. */
const careWaits = (state: Registered): boolean =>
  state.firstCare ? firstCareIsOpen(state) : state.handler === undefined;

/** How many earlier incidents of certainly the same person the case itself knows of. */
const returnsIn = ({ kin, earlier }: Registered): number =>
  kin ? kinThatCounts(kin).filter(({ same }) => same === 'certain').length : earlier.certain;

/** What the ladder points to as far as the case itself can say, without reading the other ones. */
const roughProposal = (state: Registered): Proposal | undefined =>
  propose({
    report: state.report,
    measures: state.measures,
    earlier: [],
    returns: returnsIn(state),
    today: localDate(new Date(state.registeredAt)),
  });

/**
 * What is still open and by when [D-1] [D-8]: first care on the day itself [LG-1]; the police report where the protocol
 * advises one; the conduct talk where history points to it. A measure that was decided on carries its own terms.
 * @param proposal where the other incidents were read; else what the case itself knows of them.
 */
export const openDues = (
  state: Registered,
  settings: Settings,
  proposal: Proposal | undefined = roughProposal(state),
): readonly Due[] => {
  const { report, measures } = state;
  const since = new Date(state.registeredAt);
  const decided = measures.map(({ plan }) => plan.kind);
  const police = policeAdvice(report).advise === 'report' && !decided.includes('police');
  const talk = proposal?.measure === 'conductTalk' && measures.length === 0;
  return [
    ...(careWaits(state)
      ? [{ what: 'firstCare', at: daysLater(new Date(state.firstCare?.since ?? since), 0) } as const]
      : []),
    ...(police && !decided.includes('none')
      ? [{ what: 'policeReport', at: policeDue(since, settings) } as const]
      : []),
    ...(talk ? [{ what: 'conductTalk', at: conductTalkDue(new Date(report.at), settings) } as const] : []),
  ];
};
