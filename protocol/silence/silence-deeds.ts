import type { Planned } from '../deed.ts';
import type { IncidentFact, IncidentState } from '../incident/incident-case.ts';
import type { Entry } from '../journal.ts';
import { measureDueTo } from '../measures/due-to.ts';
import type { Organisation, PersonId } from '../organisation/organisation.ts';
import { departmentOf } from '../organisation/people.ts';
import { remindAt, tellAll } from '../planning.ts';
import { headDue, silenceDue } from './notice-silence.ts';

/** Who is told of a silence: who handles the case, and later the department head [C-22]. */
const toldOf = (
  organisation: Organisation,
  state: IncidentState,
  to: 'handler' | 'head',
): readonly PersonId[] => {
  if (to === 'handler' || state.phase !== 'registered') return measureDueTo(organisation, state, false);
  const head = departmentOf(organisation, state.report.department)?.head;
  return head === undefined ? organisation.safetyOfficers : [head];
};

/**
 * Everything that the reporter hears starts the wait anew; a silence that was noticed is looked at once more.
 * @param heard does the reporter hear of this fact?
 */
export const silenceDeeds = (
  organisation: Organisation,
  state: IncidentState,
  { at, fact }: Entry<IncidentFact>,
  index: number,
  heard: boolean,
): readonly Planned[] => {
  if (state.phase !== 'registered') return [];
  const now = new Date(at);
  if (fact.fact === 'silenceNoticed')
    return [
      ...tellAll(toldOf(organisation, state, fact.to), 'silence', index, now),
      ...(fact.to === 'handler' ? [remindAt(headDue(now), 'silence')] : []),
    ];
  // A registration is followed from the moment at which it has its number.
  const counts = fact.fact === 'numberGiven' || (heard && fact.fact !== 'incidentRegistered');
  return counts ? [remindAt(silenceDue(now, organisation.settings), 'silence')] : [];
};
