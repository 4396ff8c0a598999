import { type Trouble, troubleCard } from '../cards/trouble.ts';
import { trouble } from '../texts/trouble.ts';
import type { Answer } from './answer.ts';
import type { Turn } from './turn.ts';
import type { Visit } from './visit.ts';

/** A kind refusal: what could not be done, why, and the way on. */
export const troubleAnswer = (
  { say, turn }: Pick<Visit, 'say'> & { readonly turn?: Pick<Turn, 'place'> },
  problem: Trouble,
): Answer => ({
  card: troubleCard({ inChannel: turn?.place.kind === 'channel', ...problem }, say),
  summary: say(problem.head ?? trouble.title),
});
