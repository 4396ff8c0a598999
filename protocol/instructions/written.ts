import type { Instruction } from './instruction.ts';

/**
 * Aggression in writing, chapter 2 [H2-3a] [H2-3b] [H2-3c]. The protocol speaks of letters; mail and messages are
 * the same thing today. It gives the employee no task but to tell the manager, who answers from then on.
 */
export const writtenInstructions = [
  {
    id: 'written.letters',
    place: 'written',
    type: 'letters',
    sources: ['H2-3a', 'H2-3b', 'H2-3c'],
    now: ['tellManagerOfLetter', 'leaveAnswerToManager'],
    next: [
      { by: 'manager', step: 'refuseLetters' },
      { by: 'director', step: 'sendDirectorsLetter' },
      { by: 'manager', step: 'fileLetter' },
      // Chapter 2 is silent on these three; chapter 5 asks for a police report at every threat [M3-6] [M3-8], and
      // every incident is registered and every victim looked after [MW-3] [LG-1].
      { by: 'employee', step: 'policeReportIfThreatened' },
      { by: 'manager', step: 'firstCare' },
      { by: 'employee', step: 'register' },
    ],
  },
] as const satisfies readonly Instruction[];
