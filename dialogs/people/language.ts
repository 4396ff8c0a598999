import type { Organisation } from '../../protocol/organisation/organisation.ts';
import type { PersonRecord } from '../../storage/documents.ts';
import { revise } from '../../storage/revise.ts';
import { type Language, languageOf } from '../../texts/words.ts';
import { personKey } from '../case/person-name.ts';
import type { Visit } from '../visit.ts';

/** The language to speak with a person: what he chose, else what Teams says, else the municipality's. */
export const languageFor = (
  organisation: Organisation,
  person: Pick<PersonRecord, 'language' | 'locale'> | undefined,
): Language =>
  person?.language ??
  (person?.locale === undefined ? organisation.settings.language : languageOf(person.locale));

/** Writes down the language that the visitor asks for. */
export const chooseLanguage = async ({ office, turn }: Visit, language: Language): Promise<void> => {
  const { id, name, teamsId } = turn.actor;
  await revise(office.store, personKey(office, id), known => ({
    ...(known ?? { id, name, teamsId }),
    language,
  }));
};
