import type { Instruction } from './instruction.ts';

/**
 * The table "Instructie omgaan met agressie op buitenlocaties in de openbare ruimte of panden buiten het
 * Stadskantoor" [BL-T1]..[BL-T7].
 */
export const outdoorsInstructions = [
  {
    id: 'outdoors.nuisance',
    place: 'outdoors',
    type: 'nuisance',
    sources: ['BL-T1'],
    now: ['addressBehaviour', 'leaveIfUnchanged', 'callDutyOfficerOrPolice', 'askPoliceForHelp'],
    next: [
      { by: 'employee', step: 'returnToBase' },
      { by: 'manager', step: 'firstCare' },
      { by: 'manager', step: 'conductTalkIfNeeded' },
      { by: 'employee', step: 'consultManager' },
      { by: 'employee', step: 'register' },
    ],
  },
  {
    id: 'outdoors.seriousThreat',
    place: 'outdoors',
    type: 'seriousThreat',
    sources: ['BL-T2'],
    now: ['addressBehaviour', 'leaveIfUnchanged', 'callDutyOfficerOrPolice', 'askPoliceForHelp'],
    next: [
      { by: 'employee', step: 'returnToBase' },
      { by: 'manager', step: 'firstCare' },
      { by: 'employee', step: 'consultManager' },
      { by: 'manager', step: 'conductTalkIfNeeded' },
      { by: 'employee', step: 'register' },
      { by: 'employee', step: 'policeReport' },
    ],
  },
  {
    id: 'outdoors.propertyViolence',
    place: 'outdoors',
    type: 'propertyViolence',
    sources: ['BL-T3'],
    now: ['stayCalm', 'leave', 'callDutyOfficerOrPolice', 'waitForPolice'],
    next: [
      { by: 'employee', step: 'returnToBase' },
      { by: 'manager', step: 'firstCare' },
      { by: 'employee', step: 'consultManager' },
      { by: 'manager', step: 'engageResponder' },
      { by: 'employee', step: 'register' },
      { by: 'manager', step: 'policeReportForMunicipality' },
      { by: 'manager', step: 'recoverDamage' },
    ],
  },
  {
    id: 'outdoors.personalViolence',
    place: 'outdoors',
    type: 'personalViolence',
    sources: ['BL-T4'],
    now: ['stayCalm', 'getAway', 'defendIfNecessary'],
    next: [
      { by: 'employee', step: 'call112' },
      { by: 'employee', step: 'waitForPolice' },
      { by: 'manager', step: 'firstCare' },
      { by: 'employee', step: 'policeReport' },
      { by: 'employee', step: 'informDutyOfficer' },
      { by: 'manager', step: 'engageResponder' },
      // The row forgets registration and damage, its twin in the office [SK-T3] does not. Every incident is
      // registered [MW-3], so both stand here as well.
      { by: 'employee', step: 'register' },
      { by: 'manager', step: 'recoverDamage' },
    ],
  },
  {
    id: 'outdoors.weapon',
    place: 'outdoors',
    type: 'weapon',
    sources: ['BL-T5'],
    now: ['stayCalm', 'cooperate', 'tryToCall112', 'waitForPolice'],
    next: [
      { by: 'everyone', step: 'dependsOnSituation' },
      { by: 'manager', step: 'firstCare' },
      { by: 'employee', step: 'policeReport' },
      { by: 'employee', step: 'register' },
    ],
  },
  {
    id: 'outdoors.hostageOrRobbery',
    place: 'outdoors',
    type: 'hostageOrRobbery',
    sources: ['BL-T6'],
    now: ['stayCalm', 'cooperate', 'tryToCall112'],
    next: [
      { by: 'everyone', step: 'dependsOnSituation' },
      { by: 'employee', step: 'waitForPolice' },
      { by: 'manager', step: 'firstCare' },
      { by: 'employee', step: 'policeReport' },
      { by: 'employee', step: 'register' },
    ],
  },
  {
    id: 'outdoors.phoneThreat',
    place: 'outdoors',
    type: 'phoneThreat',
    sources: ['BL-T7'],
    now: ['stayCalm', 'haveThreatRepeated', 'endCallPolitely'],
    next: [
      { by: 'employee', step: 'returnToBase' },
      { by: 'employee', step: 'consultDutyOfficer' },
      { by: 'employee', step: 'callPoliceIfNeeded' },
      { by: 'employee', step: 'waitForPoliceIfNeeded' },
      { by: 'employee', step: 'consultManager' },
      { by: 'manager', step: 'firstCare' },
      { by: 'employee', step: 'policeReport' },
      { by: 'employee', step: 'register' },
    ],
  },
] as const satisfies readonly Instruction[];
