import { z } from 'zod';
import { anAction } from '../action.ts';
import { chainsAnswer } from './show.ts';

export const escalationActions = {
  'escalation.show': anAction({
    may: 'anyone',
    input: z.object({}).loose(),
    handle: chainsAnswer,
  }),
} as const;
