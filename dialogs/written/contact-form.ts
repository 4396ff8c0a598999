import { z } from 'zod';
import type { Filled } from '../../cards/measure-form.ts';
import { type ContactField, contactFields, contactForm } from '../../cards/writings-contact.ts';
import { isDate, localDate } from '../../protocol/calendar/local-time.ts';
import { staffOf } from '../../protocol/organisation/people.ts';
import type { Contact } from '../../protocol/written/contact-writer.ts';
import type { Stored } from '../../storage/store.ts';
import type { Words } from '../../texts/words.ts';
import { writingsTexts } from '../../texts/writings.ts';
import { caseInput, onIncident } from '../action.ts';
import type { Answer } from '../answer.ts';
import { found, wrongGrounds } from '../incident/measure-input/checks.ts';
import { numberIn, presentCard } from '../incident/present-card.ts';
import { refusalWords } from '../incident/refusals.ts';
import { typedText } from '../typed-text.ts';
import type { IncidentVisit } from '../visit.ts';

const mostBy = 150;

/** Every field as it was typed. */
export const typedContact = (
  input: Readonly<Record<string, unknown>>,
): Readonly<Record<ContactField, string>> =>
  // Every field is in the list, so every field gets a text.
  Object.fromEntries(contactFields.map(field => [field, typedText.parse(input[field])])) as Readonly<
    Record<ContactField, string>
  >;

/** What the form says, or what is wrong with which field. */
export const readContact = (
  { on, by, grounds }: Readonly<Record<ContactField, string>>,
  now: Date,
): { readonly contact: Contact } | { readonly problems: Readonly<Partial<Record<ContactField, Words>>> } => {
  const problems = found({
    on: isDate(on) && on <= localDate(now) ? undefined : writingsTexts.notOnDay,
    by: by.length >= 2 && by.length <= mostBy ? undefined : writingsTexts.whoSpoke,
    grounds: wrongGrounds(grounds),
  });
  return problems ? { problems } : { contact: { on, by, grounds } };
};

/** The form, new or as it was filled in. */
export const showContactForm = async (
  visit: IncidentVisit,
  stored: Stored<'incident'>,
  form: string,
  { filled, notice }: { readonly filled?: Filled<ContactField>; readonly notice?: Words } = {},
): Promise<Answer> => {
  const { office, turn, say } = visit;
  if (stored.body.state.phase !== 'registered') return presentCard(visit, stored, refusalWords('notOpen'));
  const number = numberIn(stored);
  const today = localDate(turn.now);
  const name = staffOf(office.organisation, turn.actor.id)?.name;
  const frame = {
    incident: stored.key.id,
    revision: stored.body.revision,
    form,
    ...(number === undefined ? {} : { number }),
    ...(notice ? { notice } : {}),
  };
  const blank = { typed: { on: today, ...(name === undefined ? {} : { by: name }) } };
  return {
    card: contactForm({ frame, today, filled: filled ?? blank }, say),
    summary: say(writingsTexts.contactTitle),
  };
};

/** **Contact opgenomen**: when, and who spoke to the client [H2-3a]? */
export const contactFormAction = onIncident({
  may: 'decide',
  input: caseInput.extend({ form: z.uuid().optional() }),
  handle: visit => showContactForm(visit, visit.incident, visit.office.newId()),
});
