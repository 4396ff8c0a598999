import { nextWorkingMorning } from '../calendar/working-days.ts';
import type { Planned } from '../deed.ts';
import type { IncidentFact, IncidentState } from '../incident/incident-case.ts';
import type { Entry } from '../journal.ts';
import type { Organisation } from '../organisation/organisation.ts';
import { remindAt, tellAll } from '../planning.ts';
import { accidentDuty, accidentIsOpen } from './accident.ts';
import { accidentTo } from './accident-to.ts';
import { firstAsked } from './moments.ts';

/** Did this fact raise the duty? A registration is told of once it has its number. */
const raises = (state: IncidentState, { at, fact }: Entry<IncidentFact>): boolean => {
  switch (fact.fact) {
    case 'numberGiven':
    case 'accidentRaised':
      return true;
    case 'reportSupplemented':
      return accidentDuty(state)?.since === at;
    default:
      return false;
  }
};

/**
 * Who must see to it is told at once, the same day again, and then every working morning, until it was reported or
 * found not to be a case for it [E-19].
 */
export const accidentDeeds = (
  organisation: Organisation,
  state: IncidentState,
  entry: Entry<IncidentFact>,
  index: number,
): readonly Planned[] => {
  if (!accidentIsOpen(state)) return [];
  const now = new Date(entry.at);
  const people = accidentTo(organisation, state);
  if (raises(state, entry))
    return [...tellAll(people, 'accidentDue', index, now), remindAt(firstAsked(now), 'accidentDue')];
  if (entry.fact.fact === 'accidentReminded')
    return [...tellAll(people, 'accidentDue', index, now), remindAt(nextWorkingMorning(now), 'accidentDue')];
  return [];
};
