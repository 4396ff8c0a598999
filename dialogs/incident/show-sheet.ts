import type { FormFrame } from '../../cards/measure-form.ts';
import { incidentTitle } from '../../texts/incident.ts';
import { refusalTexts } from '../../texts/refusals.ts';
import type { Words } from '../../texts/words.ts';
import type { Answer } from '../answer.ts';
import type { Visit } from '../visit.ts';
import type { Decided } from './decide-as-seen.ts';
import type { Desk, Sheet } from './measure-input/sheet.ts';
import { newsSince } from './news.ts';
import { newsWords } from './news-words.ts';
import { numberIn, presentCard } from './present-card.ts';
import { refusalWords } from './refusals.ts';

/** How a form is shown: under which id, to somebody who saw the case at which revision, and why again. */
export interface Showing {
  readonly form: string;
  readonly seen: number | undefined;
  readonly refusal?: Words;
  /** Filled in already: what was typed is still there, and that is said. */
  readonly again?: true;
  /** On the form of a measure: what the protocol points to. */
  readonly weighing?: FormFrame['weighing'];
}

/** What forms are read against, while the case is open. */
export const deskOf = ({ office, turn }: Visit, { body }: Decided['stored']): Desk | undefined =>
  body.state.phase === 'registered'
    ? { organisation: office.organisation, report: body.state.report, now: turn.now }
    : undefined;

/**
 * Shows the form of a measure, or of a step of one, on the case as it now is: with the present revision, and with what happened since the person
 * last saw the case. A case that is not open any more is shown itself.
 */
export const showSheet = async (
  visit: Visit,
  stored: Decided['stored'],
  sheetOn: (desk: Desk) => Pick<Sheet, 'show'>,
  { form, seen, refusal, again, weighing }: Showing,
): Promise<Answer> => {
  const desk = deskOf(visit, stored);
  const news = await newsSince(visit.office.store, stored.body, seen);
  const head = again ? refusalTexts.outdatedForm : refusalTexts.outdated;
  if (!desk) {
    const closed = news.length > 0 ? refusalTexts.outdated : refusalWords('notOpen');
    return presentCard(visit, stored, await newsWords(visit.office, closed, news));
  }
  const notice = refusal ?? (news.length > 0 ? await newsWords(visit.office, head, news) : undefined);
  const number = numberIn(stored);
  const frame = {
    incident: stored.key.id,
    revision: stored.body.revision,
    form,
    ...(number === undefined ? {} : { number }),
    ...(notice === undefined ? {} : { notice }),
    ...(weighing ? { weighing } : {}),
  };
  return { card: sheetOn(desk).show(frame, visit.say), summary: visit.say(incidentTitle(number)) };
};
