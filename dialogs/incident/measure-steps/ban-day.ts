import { instantOf } from '../../../protocol/calendar/local-time.ts';
import { banUntil } from '../../../protocol/measures/ban-standing.ts';
import type { StepDesk } from './sheet.ts';

/** The last day of the ban as it is: at noon no clock change can make it another one. */
export const lastDayOf = ({ measure }: StepDesk): { readonly until?: Date } => {
  const until = instantOf(banUntil(measure) ?? '', '12:00');
  return until ? { until } : {};
};
