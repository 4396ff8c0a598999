import type { AftercareState } from '../protocol/aftercare/aftercare-case.ts';
import { bansSeenBy } from '../protocol/bans/door-staff.ts';
import type { IncidentState } from '../protocol/incident/incident-case.ts';
import { mayLook } from '../protocol/look/look-rights.ts';
import type { Organisation, PersonId } from '../protocol/organisation/organisation.ts';
import { departmentOf } from '../protocol/organisation/people.ts';
import { isClaimer, isVictim, mayKnow, mayRespond } from '../protocol/rights/aftercare-rights.ts';
import { isAlerted, seesToSafety, takesPart } from '../protocol/rights/beside-rights.ts';
import { mayTie } from '../protocol/rights/channel-rights.ts';
import { administers, managesSomebody } from '../protocol/rights/general-rights.ts';
import type { Standing } from '../protocol/rights/incident-rights.ts';
import {
  mayDecide,
  maySee,
  reporterOf,
  responsibleDepartment,
  wasSent,
} from '../protocol/rights/incident-rights.ts';
import { banListTexts } from '../texts/bans.ts';
import { onlyLookers, onlyRegisterKeepers } from '../texts/look.ts';
import {
  onlyAdministrators,
  onlyDeciders,
  onlyInvolved,
  onlyReaders,
  onlySafety,
  trouble,
} from '../texts/trouble.ts';
import { listOf, type Words } from '../texts/words.ts';
import type { AftercareRight, GeneralRight, IncidentRight } from './action.ts';
import { nameOf } from './case/person-name.ts';
import type { Office } from './office.ts';

/** Rights are looked up at the click, by object id, on the server; a button that is not shown protects nothing. */
export const generalStanding = (
  organisation: Organisation,
  right: GeneralRight,
  person: PersonId,
): Standing | undefined => {
  const granted: Readonly<Record<GeneralRight, () => boolean>> = {
    anyone: () => true,
    managesSomebody: () => managesSomebody(organisation, person),
    looksUp: () => mayLook(organisation, person),
    keepsRegister: () => organisation.safetyOfficers.includes(person),
    seesBans: () => bansSeenBy(organisation, person) !== undefined,
    tiesChannels: () => mayTie(organisation, person).length > 0,
    administers: () => administers(organisation, person),
  };
  return granted[right]() ? {} : undefined;
};

/** In what quality this person may act on an incident, if at all. */
export const incidentStanding = (
  organisation: Organisation,
  right: IncidentRight,
  state: IncidentState,
  person: PersonId,
): Standing | undefined => {
  switch (right) {
    case 'anyone':
      // What was not sent is nobody's business but the reporter's, whatever the button.
      return wasSent(state) || reporterOf(state) === person ? {} : undefined;
    case 'reporter':
      return reporterOf(state) === person ? {} : undefined;
    case 'see':
      return maySee(organisation, state, person) ? {} : undefined;
    case 'decide':
      return mayDecide(organisation, state, person);
    case 'takePart':
      return takesPart(organisation, state, person);
    case 'safety':
      return seesToSafety(organisation, state, person);
    case 'alerted':
      return isAlerted(organisation, state, person);
  }
};

/** In what quality this person may act on an aftercare request, if at all. */
export const aftercareStanding = (
  organisation: Organisation,
  right: AftercareRight,
  state: AftercareState,
  person: PersonId,
): Standing | undefined => {
  const granted: Readonly<Record<AftercareRight, () => boolean>> = {
    anyone: () => mayKnow(organisation, state, person),
    respond: () => mayRespond(organisation, state, person),
    claimer: () => isClaimer(state, person),
    victim: () => isVictim(state, person),
    party: () => isVictim(state, person) || isClaimer(state, person),
  };
  return granted[right]() ? {} : undefined;
};

/** A refusal says who may. */
export const whoMayIncident = async (
  office: Office,
  right: IncidentRight,
  state: IncidentState,
): Promise<Words> => {
  if (right === 'reporter' || right === 'anyone') return trouble.onlyReporter;
  const department = departmentOf(office.organisation, responsibleDepartment(state) ?? '');
  if (!department) return trouble.onlyManagers;
  const names = await Promise.all([department.manager, ...department.deputies].map(id => nameOf(office, id)));
  switch (right) {
    case 'decide':
      return onlyDeciders(listOf(names, 'or'));
    case 'see':
      return onlyReaders(listOf(names, 'and'));
    case 'safety':
      return onlySafety(listOf(names, 'and'));
    case 'takePart':
    case 'alerted':
      return onlyInvolved(listOf(names, 'and'));
  }
};

export const whoMayAftercare: Readonly<Record<AftercareRight, Words>> = {
  anyone: trouble.noSuchCase,
  respond: trouble.onlyResponders,
  claimer: trouble.onlyClaimer,
  victim: trouble.onlyVictim,
  party: trouble.onlyParty,
};

export const whoMayGeneral = async (office: Office, right: GeneralRight): Promise<Words> => {
  switch (right) {
    case 'anyone':
      return trouble.noSuchCase;
    case 'managesSomebody':
      return trouble.onlyManagers;
    case 'looksUp':
      return onlyLookers;
    case 'keepsRegister':
      return onlyRegisterKeepers;
    case 'seesBans':
      return banListTexts.onlyDoors;
    case 'tiesChannels':
      return trouble.onlyTiers;
    case 'administers': {
      const { administrators } = office.organisation;
      const names = await Promise.all(administrators.map(id => nameOf(office, id)));
      return onlyAdministrators(listOf(names, 'or'));
    }
  }
};
