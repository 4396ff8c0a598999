import { z } from 'zod';
import type { Filled } from '../../cards/measure-form.ts';
import { extendReturnForm, type ReturnField } from '../../cards/return-form.ts';
import { returnWarningCard } from '../../cards/return-warning.ts';
import { localDate, localTime } from '../../protocol/calendar/local-time.ts';
import { returnOf } from '../../protocol/expected-return/expected-return.ts';
import { readUntil } from '../../protocol/expected-return/until.ts';
import { extendReturn } from '../../protocol/expected-return/watch.ts';
import type { Stored } from '../../storage/store.ts';
import { returnTexts } from '../../texts/expected-return.ts';
import { caseInput, onIncident } from '../action.ts';
import type { Answer } from '../answer.ts';
import { decideOn } from '../case/decide.ts';
import { presentCard } from '../incident/present-card.ts';
import { refusalWords } from '../incident/refusals.ts';
import { otherStepsAnswer } from '../other-steps/show.ts';
import type { IncidentVisit } from '../visit.ts';
import { typedIn } from './form.ts';

const extendInput = caseInput.extend({ expected: z.uuid() }).loose();

/** The form with the moment as it now is, or as it was filled in; what is over has none. */
const showExtend = async (
  visit: IncidentVisit,
  stored: Stored<'incident'>,
  id: string,
  filled?: Filled<ReturnField>,
): Promise<Answer> => {
  const { office, say } = visit;
  const expected = returnOf(stored.body.state, id);
  if (!expected) return presentCard(visit, stored, refusalWords('notOpen'));
  if (expected.over)
    return {
      card: returnWarningCard({ is: 'over' }, say),
      summary: say(returnTexts.overTitle),
    };
  const until = new Date(expected.until);
  const asItIs = { typed: { untilDate: localDate(until), untilTime: localTime(until) } };
  const model = {
    case: stored.key.id,
    expected: id,
    today: localDate(office.now()),
    filled: filled ?? asItIs,
  };
  return { card: extendReturnForm(model, say), summary: say(returnTexts.extendTitle) };
};

/** **Verlengen**: until when? */
export const extendFormAction = onIncident({
  may: 'takePart',
  input: extendInput,
  handle: (visit, { expected }) => showExtend(visit, visit.incident, expected),
});

/** The warning lasts longer, or shorter; who was warned sees it on the card. */
export const extendAction = onIncident({
  may: 'takePart',
  input: extendInput,
  handle: async (visit, input) => {
    const { office, incident, hand, turn } = visit;
    const { expected } = input;
    const typed = typedIn(input);
    const reading = readUntil(typed.untilDate, typed.untilTime, turn.now);
    if ('is' in reading)
      return showExtend(visit, incident, expected, {
        typed,
        problems: { untilDate: returnTexts[reading.is] },
      });
    const outcome = await decideOn(office, incident, hand, state =>
      extendReturn(state, expected, reading.until),
    );
    if (outcome.ok) return otherStepsAnswer(visit, outcome.stored);
    return showExtend(visit, outcome.stored, expected);
  },
});
