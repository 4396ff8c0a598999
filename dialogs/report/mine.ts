import { z } from 'zod';
import { anAction } from '../action.ts';
import { listAnswer } from './list.ts';

/** **Mijn meldingen**: drafts and reports, newest first; `pick` is where the older ones begin. */
export const mineAction = anAction({
  may: 'anyone',
  input: z.object({ pick: z.string().max(300).optional() }).loose(),
  handle: (visit, { pick }) => listAnswer(visit, pick === undefined ? {} : { cursor: pick }),
});
