import type { Instruction } from './instruction.ts';

/**
 * "Werkinstructie huisbezoeken" [HB-1]..[HB-10], in the order in which a visitor needs it. What to do when a
 * visit turns aggressive is in the table for places outside the office.
 */
export const homeVisitInstructions = [
  {
    id: 'homeVisit.preparation',
    place: 'homeVisit',
    type: 'preparation',
    sources: ['HB-1', 'HB-2', 'HB-3', 'HB-6', 'HB-7', 'HB-8'],
    now: [
      'studyFile',
      'consultAboutFraudCase',
      'goInPairs',
      'noteInAgenda',
      'observeInPairs',
      'shieldLicencePlate',
    ],
    next: [{ by: 'teamManager', step: 'decideWhoGoes' }],
  },
  {
    id: 'homeVisit.during',
    place: 'homeVisit',
    type: 'during',
    sources: ['HB-4', 'HB-5', 'HB-6', 'HB-8', 'HB-9'],
    now: ['parkOutOfSight', 'keepPhoneOn', 'answerCheckCall', 'stayReachable', 'followAtDistance'],
    next: [
      { by: 'administration', step: 'checkCall' },
      { by: 'teamManager', step: 'actOnCheckCall' },
    ],
  },
  {
    id: 'homeVisit.afterwards',
    place: 'homeVisit',
    type: 'afterwards',
    sources: ['HB-10'],
    now: ['callTeamManager', 'callDutyOfficerAfterHours'],
    next: [
      // The work instruction ends with whom to call: the general duties follow it [LG-1] [MW-3].
      { by: 'manager', step: 'firstCare' },
      { by: 'employee', step: 'register' },
    ],
  },
] as const satisfies readonly Instruction[];
