import { z } from 'zod';
import { noPlace, type ReturnField } from '../../cards/return-form.ts';
import { type ReturnWay, returnWays } from '../../protocol/expected-return/expected-return.ts';
import { readUntil } from '../../protocol/expected-return/until.ts';
import { expectReturn } from '../../protocol/expected-return/watch.ts';
import { locationOf } from '../../protocol/organisation/people.ts';
import { returnTexts } from '../../texts/expected-return.ts';
import type { Words } from '../../texts/words.ts';
import { caseInput, onIncident } from '../action.ts';
import { decideOn } from '../case/decide.ts';
import { presentCard } from '../incident/present-card.ts';
import { refusalWords } from '../incident/refusals.ts';
import type { Office } from '../office.ts';
import { otherStepsAnswer } from '../other-steps/show.ts';
import { showReturnForm, typedIn } from './form.ts';

type Problems = Partial<Record<ReturnField, Words>>;

interface Read {
  readonly how: ReturnWay;
  readonly location?: string;
  readonly until: Date;
}

/** What the form says, or what is wrong with which field. */
const readIn = (
  { organisation }: Office,
  { how, location, untilDate, untilTime }: Readonly<Record<ReturnField, string>>,
  now: Date,
): { readonly read: Read } | { readonly problems: Problems } => {
  const way = returnWays.find(each => each === how);
  const place = location === '' || location === noPlace ? undefined : location;
  const known = place === undefined || locationOf(organisation, place) !== undefined;
  const until = readUntil(untilDate, untilTime, now);
  const problems: Problems = {
    ...(way ? {} : { how: returnTexts.chooseHow }),
    ...(!known || (way === 'comes' && place === undefined) ? { location: returnTexts.chooseLocation } : {}),
    ...('is' in until ? { untilDate: returnTexts[until.is] } : {}),
  };
  if (!way || 'is' in until || Object.keys(problems).length > 0) return { problems };
  return { read: { how: way, ...(place === undefined ? {} : { location: place }), until: until.until } };
};

/** **Waarschuw hen** [H2-2b]: on record first; who must know is told right after. The same form twice is one warning. */
export const expectAction = onIncident({
  may: 'takePart',
  input: caseInput.extend({ form: z.uuid() }).loose(),
  handle: async (visit, input) => {
    const { office, incident, hand, turn } = visit;
    const typed = typedIn(input);
    const reading = readIn(office, typed, turn.now);
    const { form } = input;
    if ('problems' in reading)
      return showReturnForm(visit, incident, form, { filled: { typed, problems: reading.problems } });
    const saying = { person: turn.actor.id, now: turn.now };
    const outcome = await decideOn(office, incident, hand, state =>
      expectReturn(state, { id: form, ...reading.read }, saying),
    );
    if (outcome.ok) return otherStepsAnswer(visit, outcome.stored, returnTexts.recorded);
    if (outcome.reason === 'tooManyReturns')
      return showReturnForm(visit, outcome.stored, form, { filled: { typed }, notice: returnTexts.tooMany });
    return presentCard(visit, outcome.stored, refusalWords('notOpen'));
  },
});
