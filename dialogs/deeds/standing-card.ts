import { aftercareRequestCard } from '../../cards/aftercare-request-card.ts';
import { incidentCard } from '../../cards/incident-card.ts';
import { aftercareSummaries } from '../../texts/aftercare.ts';
import { incidentTitle } from '../../texts/incident.ts';
import { type Language, sayIn } from '../../texts/words.ts';
import { requestCardModel } from '../aftercare/aftercare-view.ts';
import { incidentCardModel } from '../incident/incident-view.ts';
import { numberIn } from '../incident/present-card.ts';
import type { Office } from '../office.ts';
import type { Message } from '../post.ts';
import { type AnyCase, isIncident } from './addresses.ts';

/** The case's standing card as the case now is, in the language of the place where it stands. */
export const standingCard = async (office: Office, stored: AnyCase, language: Language): Promise<Message> => {
  const say = sayIn(language);
  if (isIncident(stored))
    return {
      card: incidentCard(await incidentCardModel(office, stored), say),
      summary: say(incidentTitle(numberIn(stored))),
    };
  return {
    card: aftercareRequestCard(await requestCardModel(office, stored), say),
    summary: say(aftercareSummaries.request),
  };
};
