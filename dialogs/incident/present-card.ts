import { incidentCard } from '../../cards/incident-card.ts';
import { incidentTitle } from '../../texts/incident.ts';
import type { Words } from '../../texts/words.ts';
import type { Answer } from '../answer.ts';
import type { Visit } from '../visit.ts';
import type { Decided } from './decide-as-seen.ts';
import { incidentCardModel } from './incident-view.ts';
import { newsWords } from './news-words.ts';
import { refusalWords } from './refusals.ts';

type Stored = Decided['stored'];

/** The registration number of a case that was sent. */
export const numberIn = ({ body: { state } }: Stored): string | undefined =>
  state.phase === 'registered' || state.phase === 'withdrawn' ? state.number : undefined;

/** The case's sparing card as it now is, for the one who asked. */
export const presentCard = async (
  { office, say }: Pick<Visit, 'office' | 'say'>,
  stored: Stored,
  notice?: Words,
): Promise<Answer> => ({
  card: incidentCard(await incidentCardModel(office, stored, notice), say),
  summary: say(incidentTitle(numberIn(stored))),
});

/** What became of a decision: the present card, and where it was refused, why. */
export const decidedCard = async (visit: Visit, outcome: Decided): Promise<Answer> => {
  if (outcome.ok) return presentCard(visit, outcome.stored);
  const notice = await newsWords(visit.office, refusalWords(outcome.reason), outcome.news);
  return presentCard(visit, outcome.stored, notice);
};
