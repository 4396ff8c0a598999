import { aftercareTrackCard } from '../../cards/aftercare-track.ts';
import type { Stored } from '../../storage/store.ts';
import { aftercareSummaries } from '../../texts/aftercare.ts';
import { trackRefusals } from '../../texts/aftercare-talks.ts';
import type { Words } from '../../texts/words.ts';
import type { Answer } from '../answer.ts';
import type { Outcome } from '../case/decide.ts';
import type { AftercareVisit, Visit } from '../visit.ts';
import { contactAnswer } from './answers.ts';
import { type AftercareRefusal, refusalWords } from './refusals.ts';
import { standingOf } from './standing.ts';
import { trackModel } from './track-view.ts';

/** The talks as the one who asks may see them; to a former responder, how the request stands. */
export const trackAnswer = async (
  visit: Visit,
  stored: Stored<'aftercare'>,
  notice?: Words,
): Promise<Answer> => {
  const { office, turn, say } = visit;
  const model = await trackModel(office, stored, turn.actor.id, notice);
  if (!model) return contactAnswer(visit, stored, notice);
  return { card: aftercareTrackCard(model, say), summary: say(aftercareSummaries.own) };
};

/** Everything for which something about the talks can be refused. */
export type TrackRefusal =
  | AftercareRefusal
  | 'otherTalk'
  | 'past'
  | 'paused'
  | 'moved'
  | 'noSuchPause'
  | 'future';

/** Why not, in words. */
export const trackRefusalWords = async (
  { office }: Visit,
  { key: _, body: { state } }: Stored<'aftercare'>,
  reason: TrackRefusal,
): Promise<Words> => {
  switch (reason) {
    case 'claimedByOther':
    case 'notOpen':
    case 'outdated':
      return refusalWords(reason, await standingOf(office, state));
    default:
      return trackRefusals[reason];
  }
};

/** The talks after something was decided: with a word that it was done, or why not. */
export const decidedAnswer = async (
  visit: AftercareVisit,
  outcome: Outcome<'aftercare', TrackRefusal>,
  done: Words,
): Promise<Answer> =>
  trackAnswer(
    visit,
    outcome.stored,
    outcome.ok ? done : await trackRefusalWords(visit, outcome.stored, outcome.reason),
  );
