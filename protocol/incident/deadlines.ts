import { daysLater, workingDaysLater } from '../calendar/working-days.ts';
import type { Settings } from '../organisation/settings.ts';

/** Until when a conduct talk can be held in time: a week, counted from the incident [M2-3]. */
export const conductTalkDue = (happenedAt: Date, settings: Pick<Settings, 'conductTalkDays'>): Date =>
  daysLater(happenedAt, settings.conductTalkDays);

/** Until when the police should know: the protocol sets no term, so it counts from the decision. */
export const policeDue = (decidedAt: Date, settings: Pick<Settings, 'policeReportWorkingDays'>): Date =>
  workingDaysLater(decidedAt, settings.policeReportWorkingDays);
