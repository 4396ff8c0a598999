import { z } from 'zod';
import { anAction } from '../action.ts';
import { handOverAll, handOverAllForm } from './hand-over-all.ts';
import { openWorkAnswer } from './show.ts';

/** What waits for somebody: everybody may ask, and gets only what he may act on. */
export const workActions = {
  'work.show': anAction({
    may: 'anyone',
    input: z.object({}).loose(),
    handle: visit => openWorkAnswer(visit),
  }),
  'work.handOverForm': handOverAllForm,
  'work.handOver': handOverAll,
} as const;
