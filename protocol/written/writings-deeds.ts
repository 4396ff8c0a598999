import type { Planned } from '../deed.ts';
import type { IncidentFact, IncidentState } from '../incident/incident-case.ts';
import type { Entry } from '../journal.ts';
import { measureDueTo } from '../measures/due-to.ts';
import type { Organisation } from '../organisation/organisation.ts';
import { onTheSide, tellAll } from '../planning.ts';

/**
 * A report of aggression in writing is held against earlier ones of the same writer; and who decides hears it when the
 * protocol points to the director's letter [H2-3b].
 */
export const writingsDeeds = (
  organisation: Organisation,
  state: IncidentState,
  { at, by, fact }: Entry<IncidentFact>,
  index: number,
): readonly Planned[] => {
  if (state.phase !== 'registered') return [];
  const now = new Date(at);
  switch (fact.fact) {
    case 'numberGiven':
    case 'reportSupplemented':
    case 'aggressorJudged':
      return state.report.place === 'written' && state.writings === undefined
        ? [onTheSide({ do: 'lookForWriter' }, now)]
        : [];
    case 'writingsGoOn':
      return tellAll(measureDueTo(organisation, state, false), 'directorsLetter', index, now, by);
    default:
      return [];
  }
};
