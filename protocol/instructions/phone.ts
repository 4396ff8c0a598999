import type { Instruction } from './instruction.ts';

/**
 * Aggression by telephone, chapter 2 [H2-1] [H2-2a] [H2-2b]. A threat by telephone has its own rows in the tables
 * for the office [SK-T6] and outdoors [BL-T7].
 */
export const phoneInstructions = [
  {
    id: 'phone.verbal',
    place: 'phone',
    type: 'verbal',
    sources: ['H2-1', 'H2-2a', 'H2-2b'],
    now: ['guideClient', 'refuseTalk', 'hangUp', 'tellManagerOfReturn'],
    next: [
      { by: 'manager', step: 'decideFurtherAction' },
      // Chapter 2 is silent on both; every incident is registered and every victim looked after [MW-3] [LG-1].
      { by: 'manager', step: 'firstCare' },
      { by: 'employee', step: 'register' },
    ],
  },
] as const satisfies readonly Instruction[];
