import { aftercareContactCard } from '../../cards/aftercare-contact-card.ts';
import { aftercareRequestCard } from '../../cards/aftercare-request-card.ts';
import type { Stored } from '../../storage/store.ts';
import { aftercareSummaries } from '../../texts/aftercare.ts';
import type { Words } from '../../texts/words.ts';
import type { Answer } from '../answer.ts';
import type { Outcome } from '../case/decide.ts';
import type { Visit } from '../visit.ts';
import { contactCardModel, requestCardModel } from './aftercare-view.ts';
import { type AftercareRefusal, refusalWords } from './refusals.ts';
import { standingOf } from './standing.ts';

/** The request as the group sees it. */
export const requestAnswer = async (
  { office, say }: Visit,
  stored: Stored<'aftercare'>,
  notice?: Words,
): Promise<Answer> => ({
  card: aftercareRequestCard(await requestCardModel(office, stored, notice), say),
  summary: say(aftercareSummaries.request),
});

/** The request as the one who looks after it sees it. */
export const contactAnswer = async (
  { office, turn, say }: Visit,
  stored: Stored<'aftercare'>,
  notice?: Words,
): Promise<Answer> => ({
  card: aftercareContactCard(await contactCardModel(office, stored, turn.actor.id, notice), say),
  summary: say(aftercareSummaries.contact),
});

/** What there is to say about an outcome: nothing when it was granted, else why not. */
export const refusalOf = async (
  { office }: Visit,
  outcome: Outcome<'aftercare', AftercareRefusal>,
): Promise<Words | undefined> =>
  outcome.ok ? undefined : refusalWords(outcome.reason, await standingOf(office, outcome.stored.body.state));
