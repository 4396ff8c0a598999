import { randomUUID } from 'node:crypto';
import type { Answer } from '../../../dialogs/answer.ts';
import type { Office } from '../../../dialogs/office.ts';
import { pressAnswer } from '../../../dialogs/press.ts';
import type { LookState } from '../../../protocol/look/look-case.ts';
import type { PersonId } from '../../../protocol/organisation/organisation.ts';
import type { Language } from '../../../texts/words.ts';
import { visitOf } from '../office.ts';

/** A person presses a button in the own chat with the bot. */
export const pressInChat = (
  office: Office,
  person: PersonId,
  input: { readonly action: string; readonly [field: string]: unknown },
  language: Language = 'nl',
): Promise<Answer> => pressAnswer(visitOf(office, person, { language }), input);

export interface Typed {
  readonly name?: string;
  readonly birthDate?: string;
  readonly reason?: string;
  readonly note?: string;
}

/** A person fills in the form and presses Opzoeken. */
export const lookUp = (
  office: Office,
  person: PersonId,
  typed: Typed,
  { form = randomUUID(), language = 'nl' }: { readonly form?: string; readonly language?: Language } = {},
): Promise<Answer> =>
  pressInChat(office, person, { action: 'look.search', form, reason: 'talk', ...typed }, language);

/** Everything that this person looked at, the latest first. */
export const looksBy = async (office: Office, person: PersonId): Promise<readonly LookState[]> => {
  const { tenant } = office.organisation;
  const { items } = await office.store.casesOf('look', tenant, person, { limit: 100 });
  return items.map(({ body }) => body.state);
};
