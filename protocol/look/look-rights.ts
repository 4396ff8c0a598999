import type { Organisation, PersonId } from '../organisation/organisation.ts';
import { staffOf } from '../organisation/people.ts';
import { managesSomebody } from '../rights/general-rights.ts';
import { type LookReason, type LookStanding, lookReasons } from './look-case.ts';
import { looksAllowed } from './look-limit.ts';

/**
 * May this person look somebody up, and how much does he find [H1-4]? Managers, deputies, heads and safety officers what
 * was reported. Who works in a department prepares talks and visits: for that the protocol has the register used, and
 * for that it is enough to hear that there is something to talk over first. Nobody else.
 */
export const lookStanding = (organisation: Organisation, person: PersonId): LookStanding | undefined => {
  if (managesSomebody(organisation, person) || organisation.safetyOfficers.includes(person))
    return 'responsible';
  return staffOf(organisation, person)?.department === undefined ? undefined : 'colleague';
};

/** May this person look at all? Where the municipality lets colleagues look no times, they do not. */
export const mayLook = (organisation: Organisation, person: PersonId): boolean => {
  const standing = lookStanding(organisation, person);
  return standing !== undefined && looksAllowed(standing, organisation.settings) > 0;
};

/** For what each may look. A new report looks by itself, and who does not decide about it has no other reason. */
export const reasonsFor = (standing: LookStanding): readonly LookReason[] =>
  standing === 'responsible' ? lookReasons : ['talk', 'homeVisit'];
