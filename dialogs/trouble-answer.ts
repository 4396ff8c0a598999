import type { Press } from '../cards/blocks/button.ts';
import { troubleCard } from '../cards/trouble.ts';
import { trouble } from '../texts/trouble.ts';
import type { Words } from '../texts/words.ts';
import type { Answer } from './answer.ts';
import type { Visit } from './visit.ts';

/** A kind refusal: what could not be done, why, and the way on. */
export const troubleAnswer = (
  { say }: Pick<Visit, 'say'>,
  problem: { readonly head?: Words; readonly why: Words; readonly back?: Press },
): Answer => ({ card: troubleCard(problem, say), summary: say(problem.head ?? trouble.title) });
