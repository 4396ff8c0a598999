import type { Words } from '../../texts/words.ts';

/** What a notification says of an instruction. */
export const instructionSummary: Words = { nl: 'Instructie', en: 'Instruction' };
