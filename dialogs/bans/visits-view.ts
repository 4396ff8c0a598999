import { banVisitsCard } from '../../cards/ban-visits.ts';
import { type Ban, banIn } from '../../protocol/bans/ban-in.ts';
import { isExpected, visitsOf } from '../../protocol/bans/visits.ts';
import type { Stored } from '../../storage/store.ts';
import { banListTexts } from '../../texts/bans.ts';
import type { Words } from '../../texts/words.ts';
import type { Answer } from '../answer.ts';
import { numberIn, presentCard } from '../incident/present-card.ts';
import { refusalWords } from '../incident/refusals.ts';
import type { Visit } from '../visit.ts';
import { announcedVisit } from './banned-view.ts';

/** More than these at once nobody keeps in mind, nor fits on a phone. */
const mostShown = 5;

/** The visits of a ban that are still to come, the first one first. */
export const expectedVisits = (ban: Ban, now: Date) =>
  visitsOf(ban)
    .filter(visit => isExpected(visit, now))
    .toSorted((one, other) => (`${one.date}${one.from}` < `${other.date}${other.from}` ? -1 : 1));

/** What was announced, with what can be done about it. */
export const visitsAnswer = (
  visit: Visit,
  stored: Stored<'incident'>,
  measure: string,
  notice?: Words,
): Promise<Answer> | Answer => {
  const ban = banIn(stored.body.state, measure);
  if (!ban) return presentCard(visit, stored, refusalWords('noSuchMeasure'));
  const number = numberIn(stored);
  const model = {
    incident: stored.key.id,
    revision: stored.body.revision,
    measure,
    ...(number === undefined ? {} : { number }),
    visits: expectedVisits(ban, visit.turn.now)
      .slice(0, mostShown)
      .map(each => announcedVisit(visit.office, each)),
    ...(notice ? { notice } : {}),
  };
  return { card: banVisitsCard(model, visit.say), summary: visit.say(banListTexts.visit) };
};
