import { z } from 'zod';
import { contract, instant, nothing, words } from './question.ts';

const waiting = z.object({
  words,
  due: instant.optional(),
  late: z.boolean(),
});

/** What waits for the reader: the same as the card **Openstaand** says. */
export const work = contract(
  nothing,
  z.object({
    cases: z.array(
      z.object({
        kind: z.enum(['incident', 'aftercare']),
        case: z.uuid(),
        head: words,
        about: z.array(words),
        waits: z.array(waiting).min(1),
      }),
    ),
    /** There were more than could be read. */
    more: z.boolean(),
  }),
);
export type Work = z.infer<typeof work.output>;
