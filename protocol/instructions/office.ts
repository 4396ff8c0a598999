import type { Instruction } from './instruction.ts';

/**
 * The table "Instructie omgaan met agressie in Stadskantoor" [SK-T1]..[SK-T6], and what the text before it says
 * about the interview rooms.
 *
 * Who calls the police differs within the protocol: the manager decides [SK-2b], security calls [SK-T1] [SK-T2]
 * [SK-T4], security if needed [SK-4c]. The table per type holds, since that is what people have in their hands.
 * Where it says only that somebody "is called" [SK-T3] [SK-T4] [SK-T5], security calls, as in [SK-4c].
 */
export const officeInstructions = [
  {
    id: 'office.nuisanceOrThreat',
    place: 'office',
    type: 'nuisanceOrThreat',
    sources: ['SK-T1', 'SK-1c', 'SK-2c'],
    now: ['addressBehaviourAndWarnColleague', 'endTalk', 'warnSecurity'],
    next: [
      { by: 'colleague', step: 'warnManager' },
      { by: 'managerAndSecurity', step: 'contactEmployeeAndClient' },
      { by: 'manager', step: 'takeCharge' },
      // Three times, or the police have no ground to remove somebody [SK-2c].
      { by: 'managerAndSecurity', step: 'orderToLeave' },
      { by: 'security', step: 'callPoliceIfClientStays' },
      { by: 'manager', step: 'firstCare' },
      { by: 'manager', step: 'conductTalkIfNeeded' },
      { by: 'employee', step: 'register' },
      { by: 'employee', step: 'considerPoliceReport' },
    ],
  },
  {
    id: 'office.propertyViolence',
    place: 'office',
    type: 'propertyViolence',
    sources: ['SK-T2', 'SK-2e'],
    now: ['stayCalm', 'alarmSecurity', 'warnReception', 'walkAway'],
    next: [
      { by: 'colleagueOrReception', step: 'warnManager' },
      { by: 'security', step: 'callPolice' },
      { by: 'managerAndSecurity', step: 'contactEmployeeTogether' },
      { by: 'manager', step: 'takeCharge' },
      { by: 'manager', step: 'firstCare' },
      { by: 'employee', step: 'register' },
      { by: 'manager', step: 'policeReportForMunicipality' },
      { by: 'employee', step: 'reportDamageToReception' },
      { by: 'manager', step: 'recoverDamage' },
    ],
  },
  {
    id: 'office.personalViolence',
    place: 'office',
    type: 'personalViolence',
    sources: ['SK-T3', 'SK-2e'],
    now: ['stayCalm', 'walkAwayIfPossible', 'callHelp', 'defendAsLastResort'],
    next: [
      { by: 'colleague', step: 'warnSecurityOrReception' },
      { by: 'security', step: 'callPoliceOrAmbulance' },
      { by: 'security', step: 'callManager' },
      { by: 'manager', step: 'contactEmployee' },
      { by: 'manager', step: 'takeCharge' },
      { by: 'manager', step: 'firstCare' },
      { by: 'employee', step: 'register' },
      { by: 'employee', step: 'policeReport' },
      { by: 'employee', step: 'reportDamageToReception' },
      { by: 'manager', step: 'recoverDamage' },
    ],
  },
  {
    id: 'office.weapon',
    place: 'office',
    type: 'weapon',
    sources: ['SK-T4'],
    now: ['stayCalm', 'cooperate', 'tryToCall112', 'waitForPolice'],
    next: [
      { by: 'colleagueOrReception', step: 'warnSecurity' },
      { by: 'security', step: 'callPolice' },
      { by: 'security', step: 'callManager' },
      { by: 'manager', step: 'contactEmployee' },
      { by: 'manager', step: 'takeCharge' },
      { by: 'manager', step: 'firstCare' },
      { by: 'employee', step: 'register' },
      { by: 'employee', step: 'policeReport' },
    ],
  },
  {
    id: 'office.hostageOrRobbery',
    place: 'office',
    type: 'hostageOrRobbery',
    sources: ['SK-T5'],
    now: ['stayCalm', 'cooperate', 'tryToCall112'],
    next: [
      { by: 'colleagueOrReception', step: 'warnSecurity' },
      { by: 'security', step: 'callPolice' },
      { by: 'security', step: 'callManager' },
      { by: 'manager', step: 'contactEmployee' },
      { by: 'manager', step: 'takeCharge' },
      { by: 'manager', step: 'firstCare' },
      { by: 'employee', step: 'policeReport' },
      { by: 'employee', step: 'register' },
    ],
  },
  {
    id: 'office.phoneThreat',
    place: 'office',
    type: 'phoneThreat',
    sources: ['SK-T6'],
    now: ['stayCalm', 'haveThreatRepeated', 'endCallPolitely'],
    next: [
      { by: 'employee', step: 'consultManager' },
      { by: 'employee', step: 'callPoliceIfNeeded' },
      { by: 'employee', step: 'waitForPoliceIfNeeded' },
      // The row forgets aftercare, its twin outdoors [BL-T7] does not: always offer it, at the twin's place.
      { by: 'manager', step: 'firstCare' },
      { by: 'employee', step: 'policeReport' },
      { by: 'employee', step: 'register' },
    ],
  },
  {
    id: 'office.interviewRoom',
    place: 'office',
    type: 'interviewRoom',
    sources: ['SK-4b', 'SK-3e', 'SK-4d', 'SK-4c', 'SK-4e', 'SK-4f'],
    now: ['useAlarmButton', 'moveToSecuredRoom', 'fleeThroughCorridor', 'goToMainBuilding'],
    next: [
      { by: 'security', step: 'helpInRoom' },
      { by: 'employee', step: 'reportDamageToReception' },
      { by: 'reception', step: 'passOnDamage' },
      { by: 'reception', step: 'resetAlarm' },
      // Not in this paragraph of the protocol: every incident is registered and every victim looked after
      // [MW-3] [LG-1].
      { by: 'manager', step: 'firstCare' },
      { by: 'employee', step: 'register' },
    ],
  },
] as const satisfies readonly Instruction[];
