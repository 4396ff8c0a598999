import { z } from 'zod';
import { contract } from './question.ts';

/**
 * A button of a card that is shown on a page: the same button, the same action, the same rights as in the chat. Cards
 * are Teams' own language, so a page renders them as they come.
 */
export const press = contract(
  z.record(z.string(), z.unknown()),
  z.union([
    z.object({ card: z.record(z.string(), z.unknown()), summary: z.string() }),
    z.object({ toast: z.string() }),
    z.object({ nothing: z.literal(true) }),
  ]),
);
export type Pressed = z.infer<typeof press.output>;
