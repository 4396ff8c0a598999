import type { Planned } from '../deed.ts';
import type { IncidentFact, IncidentState } from '../incident/incident-case.ts';
import type { Entry } from '../journal.ts';
import type { Organisation, PersonId } from '../organisation/organisation.ts';
import { tellAll } from '../planning.ts';

/** Who sees to what is the municipality's: facilities, and where nobody is named there, the safety officer [SK-2e]. */
export const damageTo = ({ facilities, safetyOfficers }: Organisation): readonly PersonId[] =>
  facilities.length > 0 ? facilities : safetyOfficers;

/** Does this fact say that something of the municipality was damaged, or that it is claimed from who did it? */
const isAboutDamage = (state: IncidentState, fact: IncidentFact): boolean => {
  if (state.phase !== 'registered') return false;
  switch (fact.fact) {
    case 'numberGiven':
      return state.report.damageMunicipal !== undefined;
    case 'reportSupplemented':
      return fact.damage ?? false;
    case 'measureDecided': {
      const plan = state.measures.find(({ id }) => id === fact.measure)?.plan;
      return plan?.kind === 'damageClaim' && plan.whose !== 'employee';
    }
    default:
      return false;
  }
};

/** Facilities hears of damage to what is the municipality's: when it is reported, and when it is claimed [SK-2e] [M5-1]. */
export const damageDeeds = (
  organisation: Organisation,
  state: IncidentState,
  entry: Entry<IncidentFact>,
  index: number,
): readonly Planned[] =>
  isAboutDamage(state, entry.fact)
    ? tellAll(damageTo(organisation), 'damageReported', index, new Date(entry.at), entry.by)
    : [];
