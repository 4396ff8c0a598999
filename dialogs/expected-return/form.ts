import type { Press } from '../../cards/blocks/button.ts';
import type { Filled } from '../../cards/measure-form.ts';
import { noPlace, type ReturnField, returnFields, returnForm } from '../../cards/return-form.ts';
import { localDate } from '../../protocol/calendar/local-time.ts';
import type { Registered } from '../../protocol/incident/incident-case.ts';
import type { Stored } from '../../storage/store.ts';
import { returnTexts } from '../../texts/expected-return.ts';
import type { Words } from '../../texts/words.ts';
import { caseInput, onIncident } from '../action.ts';
import type { Answer } from '../answer.ts';
import { numberIn, presentCard } from '../incident/present-card.ts';
import { refusalWords } from '../incident/refusals.ts';
import { typedText } from '../typed-text.ts';
import type { IncidentVisit } from '../visit.ts';

/** Every field of the form as it was typed. */
export const typedIn = (input: Readonly<Record<string, unknown>>): Readonly<Record<ReturnField, string>> => {
  const text = (field: ReturnField) => typedText.parse(input[field]);
  const [how, location, untilDate, untilTime] = returnFields.map(text);
  return {
    how: how ?? '',
    location: location ?? '',
    untilDate: untilDate ?? '',
    // Some clients add the seconds to a time.
    untilTime: (untilTime ?? '').slice(0, 5),
  };
};

/** What is probable: by the same way as it happened, at the same place. */
const prefilled = ({ report }: Registered): Filled<ReturnField> => ({
  typed: {
    ...(report.place === 'phone' ? { how: 'calls' } : {}),
    location: report.location ?? noPlace,
  },
});

/** The form, new or as it was filled in. */
export const showReturnForm = async (
  visit: IncidentVisit,
  stored: Stored<'incident'>,
  form: string,
  { filled, notice }: { readonly filled?: Filled<ReturnField>; readonly notice?: Words } = {},
): Promise<Answer> => {
  const { office, say } = visit;
  const { state } = stored.body;
  if (state.phase !== 'registered') return presentCard(visit, stored, refusalWords('notOpen'));
  const back: Press = { action: 'incident.otherSteps', case: stored.key.id };
  const number = numberIn(stored);
  const model = {
    case: stored.key.id,
    ...(number === undefined ? {} : { number }),
    form,
    locations: office.organisation.locations,
    today: localDate(office.now()),
    filled: filled ?? prefilled(state),
    back,
    ...(notice ? { notice } : {}),
  };
  return { card: returnForm(model, say), summary: say(returnTexts.formTitle) };
};

/** **Klant belt of komt terug**: what is expected? */
export const returnFormAction = onIncident({
  may: 'takePart',
  input: caseInput.loose(),
  handle: visit => showReturnForm(visit, visit.incident, visit.office.newId()),
});
