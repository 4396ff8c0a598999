import { staffOf } from '../../../protocol/organisation/people.ts';
import type { StepDesk } from './sheet.ts';

/** The name of who decided on the measure: mostly the one who hands the letter over or speaks to the client as well. */
export const deciderName = ({ organisation, measure }: StepDesk): string | undefined =>
  staffOf(organisation, measure.decidedBy)?.name;
