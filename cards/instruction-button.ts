import type { Instruction } from '../protocol/instructions/instruction.ts';
import { instructionTitles } from '../texts/instructions/titles.ts';
import type { Say } from '../texts/words.ts';
import { button } from './blocks/button.ts';

/** Opens one instruction, from the list of a place or right after a report. Nothing typed is taken along. */
export const instructionButton = (say: Say, id: Instruction['id']) =>
  button(say, instructionTitles[id], { action: 'instruction.show', pick: id }, { withoutInputs: true });
